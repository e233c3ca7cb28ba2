package candour.backend.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void every_day_lies_in_the_quarter_that_begins_and_ends_round_it() {
        for (LocalDate day = LocalDate.of(2023, 12, 30); day.getYear() < 2025; day = day.plusDays(1)) {
            Quarter quarter = Quarter.of(day);
            assertEquals(false, day.isBefore(quarter.first()) || day.isAfter(quarter.last()), day.toString());
            assertEquals(Quarter.of(quarter.last().plusDays(1)), quarter.plus(1));
        }
        assertEquals(LocalDate.of(2026, 10, 1), new Quarter(20264).first());
        assertEquals(LocalDate.of(2026, 12, 31), new Quarter(20264).last());
    }

    @Test
    void quarters_go_on_over_the_turn_of_the_year() {
        assertEquals(new Quarter(20271), new Quarter(20264).plus(1));
        assertEquals(new Quarter(20254), new Quarter(20264).plus(-4));
    }

    @Test
    void a_quarter_is_read_as_it_is_written_and_nothing_else_is() {
        assertEquals(Optional.of(new Quarter(20264)), Quarter.parse("20264"));
        for (String text : List.of("", "20265", "20260", "2026", "202604", "x0264", "18994")) {
            assertEquals(Optional.empty(), Quarter.parse(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> new Quarter(20265));
        assertEquals("2026 Q4", new Quarter(20264).toString());
    }
}
