package candour.backend.browser;

import candour.backend.identity.Role;
import java.time.LocalDate;
import java.time.LocalTime;

/// The part of the story about whoever was not reached: from the flag to the figures after it.
final class LoopReach {
    private static final LocalDate OUTREACH = LocalDate.of(2026, 12, 10);

    private final LoopPortal portal;
    private final LoopStaff staff;

    LoopReach(LoopPortal portal, LoopStaff staff) {
        this.portal = portal;
        this.staff = staff;
    }

    /// Before the story begins: few of a group of 10.5 % of residents applied, as in product check 6.
    static void before(LoopPortal portal) {
        portal.applied(20263, 240, 12);
        portal.count();
    }

    /// Somebody plans an activity for a group that is under-represented, and writes down how it went.
    ///
    /// @param reader where everybody begins
    void anActivityFollowsAFlag(Walker reader) {
        Walker analyst = staff.at(Role.ANALYST).follow("One group is under-represented among people who applied");
        analyst.sees("12 of 300 (4%)", "Under-represented here").follow("Plan outreach");
        analyst.type("title", "Stall at a made-up fair").pick("method", "stall").pick("level", "inform");
        analyst.choose("area", "West Midlands")
                .type("on", OUTREACH)
                .choose("owner", "Sample analyst")
                .press("Save");
        portal.itIs(OUTREACH.plusDays(1), LocalTime.of(10, 0));
        analyst = staff.at(Role.ANALYST).follow("Write down how it went: Stall at a made-up fair");
        analyst.type("held", OUTREACH)
                .type("headcount", "64")
                .press("Save how it went")
                .sees("64");
        reader.menu("Where we met people").sees("Stall at a made-up fair");
    }

    /// Two quarters later the group is measured again.
    void theChangeIsMeasured() {
        portal.applied(20264, 20, 1);
        portal.told(20264, 20);
        portal.applied(20271, 220, 32);
        portal.itIs(LocalDate.of(2027, 4, 20), LocalTime.of(10, 0));
        portal.count();
        Walker commissioner = staff.at(Role.COMMISSIONER).follow("Whom we reach");
        commissioner.choose("occasion", "Applied to a panel").choose("period", "January 2027 to March 2027");
        commissioner
                .press("Show")
                .sees("Stall at a made-up fair", "32 of 300", "Measured before it", "0.38 times", "Measured after it");
        commissioner
                .choose("period", "October 2026 to December 2026")
                .press("Show")
                .sees("70 answers of people", "2 of 70");
        commissioner.choose("occasion", "Told us").press("Show").sees("21 answers of people", "1 of 21");
    }
}
