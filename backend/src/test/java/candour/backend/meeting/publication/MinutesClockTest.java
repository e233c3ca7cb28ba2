package candour.backend.meeting.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.area.AreaLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesClockTest {
    private static final LocalDate MET = LocalDate.of(2026, 11, 2);
    private final AreaLookup areas = TestPortal.running().bean(AreaLookup.class);
    private final int force = areas.getForce(new ForceId("west-midlands")).id();

    private MinutesClock at(String moment, Map<String, Integer> forces) {
        return new MinutesClock(
                new MinutesSettings(10, 21, 28, forces), areas, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    @Test
    void minutes_are_overdue_from_the_day_after_the_last_one() {
        MinutesClock last = at("2026-11-30T23:59:59Z", Map.of());
        LocalDate due = last.publishDue(force, MET);
        assertEquals(LocalDate.of(2026, 11, 30), due);
        assertEquals(0, last.daysOverdue(due));
        assertEquals(1, at("2026-12-01T00:00:00Z", Map.of()).daysOverdue(due));
        assertEquals(31, at("2026-12-31T12:00:00Z", Map.of()).daysOverdue(due));
    }

    @Test
    void the_public_reads_by_how_many_days() {
        MinutesClock late = at("2026-12-07T12:00:00Z", Map.of());
        ClockChip chip = ClockChip.of(late.publishDue(force, MET), late.today(), Texts.of(Language.ENGLISH));
        assertEquals(new ClockChip("Overdue by 7 days", "late"), chip);
    }

    @Test
    void a_force_may_have_days_of_its_own_and_nothing_is_due_after_publication() {
        MinutesClock clock = at("2026-11-30T12:00:00Z", Map.of("west-midlands", 14));
        assertEquals(MET.plusDays(14), clock.publishDue(force, MET));
        assertEquals(MET.plusDays(14), clock.approveDue(force, MET));
        assertEquals(MET.plusDays(10), clock.draftDue(force, MET));
        int other = areas.getForce(new ForceId("gwent")).id();
        assertEquals(MET.plusDays(28), clock.publishDue(other, MET));
    }

    @Test
    void targets_that_contradict_each_other_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MinutesSettings(10, 9, 28, null));
        assertThrows(IllegalArgumentException.class, () -> new MinutesSettings(0, 9, 28, null));
    }
}
