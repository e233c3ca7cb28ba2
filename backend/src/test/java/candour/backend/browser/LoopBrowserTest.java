package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.backend.identity.Role;
import candour.backend.scrutiny.extract.ExtractFixtures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The loop closes: somebody tells in the app and is answered, somebody applies and is appointed, a panel draws and
/// grades cases, the force answers, everybody reads what came of it, and whoever was not reached is reached.
/// Everybody walks by links and buttons alone, residents on a phone; months pass by the portal's clock.
class LoopBrowserTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final String ASKED = "Write the grounds so that anybody can understand them.";
    private static final String FOUND = "One of two records had no grounds.";

    private final Set<String> lookedAt = Walker.nowhereYet();
    private Chromium chromium;
    private LoopPortal portal;
    private Readers readers;
    private LoopStaff staff;
    private Walker member;

    @BeforeEach
    void open() {
        assumeTrue(
                Chromium.executable().isPresent(),
                "skipped: no Chromium on the PATH; on Debian: apt-get install chromium");
        portal = LoopPortal.on(LoopTelling.TOLD);
        LoopReach.before(portal);
        chromium = Chromium.start();
        readers = new Readers(chromium.browser(), portal.address());
        staff = new LoopStaff(portal, () -> new Walker(readers.onDesktop(), lookedAt));
        member = new Walker(readers.onPhone(), lookedAt);
    }

    @AfterEach
    void close() {
        if (readers != null) {
            readers.close();
            chromium.close();
            portal.close();
        }
    }

    @Test
    void from_a_report_told_without_a_network_to_whoever_was_not_reached(@TempDir Path phone) {
        LoopTelling telling = new LoopTelling(portal, staff, phone);
        String reference = telling.somebodyTells();
        telling.aCaseworkerAnswers();
        telling.theAnswerIsRead(reference);
        portal.itIs(LoopJoining.BEGUN, LocalTime.of(9, 0));
        LoopJoining joining = new LoopJoining(portal, staff, this::resident);
        joining.aVolunteerApplies();
        joining.theOfficerAppointsThem();
        joining.theyBecomeAMember(member);
        aMeetingIsPlannedAndItsCasesAreBound();
        theMeetingDrawsAndGrades();
        theRedCaseWaitsForTheForce();
        aRecommendationIsAskedAndAnswered();
        theMinutesArePublished();
        theClockOfTheRedCaseRunsOut();
        everybodyReadsWhatCameOfIt();
        LoopReach reach = new LoopReach(portal, staff);
        reach.anActivityFollowsAFlag(resident());
        reach.theChangeIsMeasured();
        theInspectorReads();
    }

    /// Somebody else with a phone: what a browser kept from before may be ten minutes old.
    private Walker resident() {
        return new Walker(readers.onPhone(), lookedAt).atHome();
    }

    private void aMeetingIsPlannedAndItsCasesAreBound() {
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("Meetings").follow("Plan a meeting");
        officer.pick("kind", "panel").type("date", MEETING).type("from", "6pm").type("to", "8pm");
        officer.type("place", "Sample Hall, 1 Example Street")
                .press("Plan this meeting")
                .press("Ask 1 member");
        member.atDesk()
                .follow("Say whether you can come to a meeting")
                .pick("reply", "yes")
                .press("Send reply");
        member.sees("Your reply: Yes");
        resident().menu("Panels").follow(LoopPortal.PANEL).sees("Tuesday 3 November 2026, 6pm to 8pm");

        Walker contact = staff.at(Role.FORCE_CONTACT).follow("Cases").follow("Records for panels");
        contact.choose("from", "July 2026").choose("to", "September 2026");
        contact.give("file", "records.csv", ExtractFixtures.records(40)).press("Give this file");
        contact.sees("40 records of West Midlands Police");

        officer.atDesk().follow("Cases").follow("New draw").choose("panel", LoopPortal.PANEL);
        officer.choose("extract", "40 records")
                .choose("meeting", "3 November 2026")
                .type("size1", "2");
        officer.press("Fix the draw").sees("Fixed, not drawn yet").follow("What everybody sees of this draw");
        officer.sees("Fingerprint fixed before the draw");
    }

    private void theMeetingDrawsAndGrades() {
        portal.itIs(MEETING, LocalTime.of(18, 30));
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("A draw of cases is ready to be made");
        officer.type("said", "461253").press("Draw now").sees("The cases are drawn");
        Walker chair = staff.at(Role.CHAIR);
        staff.again(member, LoopJoining.MAIL);
        for (String colour : new String[] {"red", "green"}) {
            grade(member.atDesk().follow("Cases"), colour);
            grade(chair.atDesk().follow("Cases"), colour);
            chair.pick("agreeColour", colour).type("agreeReason", "The panel found this " + colour + ".");
            chair.type("agreeOfficers", "Write down what you saw.").press("Agree this grade for the panel");
        }
        member.atDesk().follow("Cases").sees("Red Reply due in 28 days", "Green");

        officer.atDesk()
                .follow("Meetings")
                .follow("Panel meeting on 3 November 2026")
                .follow("Say how it went");
        officer.type("chair", "1").type("member", "1").type("force", "2").press("Save");
        officer.sees("It is kept how many came");
    }

    private static void grade(Walker walker, String colour) {
        walker.follow("Case ").sees("Something was hidden in a bag.");
        walker.pick("gradeColour", colour)
                .type("gradeReason", "I find this " + colour + ".")
                .press("Send my grade");
    }

    private void theRedCaseWaitsForTheForce() {
        Walker reader = resident().menu("Panels").follow(LoopPortal.PANEL).follow("How cases are drawn");
        reader.follow(LoopPortal.PANEL).sees("461253").seesNo("Red", "TEST-0");
        Walker contact = staff.at(Role.FORCE_CONTACT).sees("1 red case to reply to", "Due in 28 days");
        contact.follow("1 red case to reply to").follow("Case ").sees("The panel found this red.");
        contact.seesNo("I find this red.").press("We have read this");
    }

    private void aRecommendationIsAskedAndAnswered() {
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("Recommendations").follow("Write a recommendation");
        officer.choose("meeting", "3 November 2026").choose("case", "Red");
        officer.pick("addressee", "force")
                .choose("theme", "Reasons for searches")
                .type("title", "Write clear grounds");
        officer.type("found", FOUND).type("asked", ASKED).type("due", DUE);
        officer.press("Save draft");
        staff.at(Role.CHAIR).follow("Agree a recommendation").press("Agree it for the panel");
        officer.atDesk().follow("Send out a recommendation").press("Send it out");
        resident()
                .menu("You said, we did")
                .follow("See everything that panels asked for")
                .follow("Write clear grounds")
                .sees(ASKED, "Answer due in 28 days");

        portal.itIs(MEETING.plusDays(9), LocalTime.of(10, 0));
        Walker contact = staff.at(Role.FORCE_CONTACT).follow("Answer a recommendation");
        contact.pick("position", "accepted")
                .type("reason", "We will brief every team.")
                .type("change", DUE)
                .press("Send the answer");
        officer = staff.at(Role.PANEL_OFFICER).follow("Look through an answer to a recommendation");
        officer.press("Let the public read it");
        resident().menu("You said, we did").sees(FOUND, "We will brief every team.");
    }

    private void theMinutesArePublished() {
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("Begin the minutes: " + LoopPortal.PANEL);
        officer.press("Begin the minutes").sees("The panel looked at 2 cases", "Red: 1", "Write clear grounds");
        officer.follow("Change What happens next")
                .type("body", "The next meeting is in January.")
                .press("Save");
        officer.sees("The next meeting is in January.").press("Send for approval");
        officer.pickAll("looked").press("Approve this version").sees("The chair must approve it too");
        Walker chair = staff.at(Role.CHAIR).follow("Approve the minutes: " + LoopPortal.PANEL);
        chair.pickAll("looked").press("Approve this version");
        officer.atDesk().follow("Publish the minutes: " + LoopPortal.PANEL).press("Publish");

        resident()
                .menu("Minutes")
                .follow(LoopPortal.PANEL)
                .sees("The panel looked at 2 cases", "the chair (")
                .seesNo("Sample Volunteer", "Sample chair");
    }

    private void theClockOfTheRedCaseRunsOut() {
        portal.itIs(DUE.plusDays(2), LocalTime.of(10, 0));
        Walker commissioner = staff.at(Role.COMMISSIONER);
        commissioner.sees("1 red case without a reply from the force", "Overdue by 2 days");
        commissioner.follow("Your brief").sees("1 red case without a reply from the force", "Overdue by 2 days");
        Walker contact = staff.at(Role.FORCE_CONTACT).follow("1 red case without a reply from the force");
        contact.follow("Case ").type("replyText", "We spoke with the officer.").press("Send reply");
        commissioner.atDesk().seesNo("red case");
        staff.again(member, LoopJoining.MAIL);
        member.atDesk().follow("Cases").follow("Case ").sees("We spoke with the officer.");
    }

    private void everybodyReadsWhatCameOfIt() {
        Walker contact = staff.at(Role.FORCE_CONTACT).follow("Tell what was done about a recommendation");
        contact.type("done", "Every team was briefed.").press("Send it");
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("Look through an answer to a recommendation");
        officer.press("Let the public read it");
        Walker chair = staff.at(Role.CHAIR).follow("Give the panel’s verdict on an answer");
        chair.pick("verdict", "satisfied")
                .type("reason", "We saw it in the records.")
                .press("Give the verdict");
        resident().menu("You said, we did").sees(FOUND, "Every team was briefed.", "Panel satisfied");
    }

    private void theInspectorReads() {
        Walker inspector = staff.at(Role.INSPECTOR).follow("Evidence");
        inspector.sees("Minutes that can be read: 1; minutes past their day: 0", "agreed by the panel: 2");
        inspector.sees("for red cases: 1; overdue: 0", "answered: 1; answers overdue: 0; judged by the panel: 1");
        inspector.atDesk().follow("Minutes").follow(LoopPortal.PANEL).sees("Red: 1");
        inspector.atDesk().follow("Cases").sees("Cases by panel").seesNo("Case ");
        inspector
                .atDesk()
                .follow("Whom we reach")
                .choose("occasion", "Applied to a panel")
                .press("Show");
        inspector.sees("Stall at a made-up fair").seesNo("Plan outreach");
        inspector.atDesk().follow("Recommendations").follow("Done").follow("Write clear grounds");
        inspector.sees("We will brief every team.", "Panel satisfied");
        assertEquals(1, inspector.count("main form"), "only the way out");
    }
}
