package candour.backend.meeting.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final Instant MAY = Instant.parse("2026-05-12T17:00:00Z");

    @Test
    void the_next_meeting_is_on_the_same_weekday_of_the_month_at_the_same_time_of_day() {
        assertEquals(
                Instant.parse("2026-07-14T17:00:00Z"), Cadence.next(MAY, 2, Instant.parse("2026-05-13T00:00:00Z")));
    }

    @Test
    void clocks_that_went_back_meanwhile_change_nothing_for_people() {
        Instant october = Instant.parse("2026-10-13T17:00:00Z");

        assertEquals(
                Instant.parse("2026-12-08T18:00:00Z"), Cadence.next(october, 2, Instant.parse("2026-10-14T00:00:00Z")));
    }

    @Test
    void the_fifth_weekday_becomes_the_last() {
        Instant fifthThursday = Instant.parse("2026-10-29T18:00:00Z");

        assertEquals(
                Instant.parse("2026-12-31T18:00:00Z"),
                Cadence.next(fifthThursday, 2, Instant.parse("2026-10-30T00:00:00Z")));
        assertEquals(
                Instant.parse("2026-11-26T18:00:00Z"),
                Cadence.next(fifthThursday, 1, Instant.parse("2026-10-30T00:00:00Z")));
    }

    @Test
    void months_that_have_passed_are_left_out() {
        assertEquals(
                Instant.parse("2027-01-12T18:00:00Z"), Cadence.next(MAY, 2, Instant.parse("2026-12-01T00:00:00Z")));
    }

    @Test
    void a_meeting_that_is_planned_already_is_not_proposed_again() {
        assertEquals(
                Instant.parse("2026-07-14T17:00:00Z"), Cadence.next(MAY, 2, Instant.parse("2026-04-01T00:00:00Z")));
    }

    @Test
    void an_hour_that_clocks_leave_out_is_taken_an_hour_later() {
        Instant lastSundayOfNovember = Instant.parse("2025-11-30T01:30:00Z");

        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                Cadence.next(lastSundayOfNovember, 4, Instant.parse("2025-12-01T00:00:00Z")));
    }

    @Test
    void a_panel_that_never_met_is_proposed_a_tuesday_in_four_weeks() {
        assertEquals(Instant.parse("2026-06-09T17:00:00Z"), Cadence.first(Instant.parse("2026-05-12T08:00:00Z")));
    }

    @Test
    void it_is_overdue_once_its_months_are_over() {
        assertEquals(LocalDate.of(2026, 7, 12), Cadence.due(MAY, 2));
    }
}
