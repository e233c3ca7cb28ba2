package candour.shared.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApproximateDateTest {
    @Test
    void a_year_a_month_and_a_day_are_each_enough() {
        for (String text : List.of("2026", "2026-05", "2026-05-14", "2024-02-29")) {
            assertEquals(text, ApproximateDate.parse(text).orElseThrow().toString());
        }
    }

    @Test
    void what_is_no_date_is_refused() {
        for (String text : List.of("", "26", "2026-13", "2026-00", "2026-02-30", "2026-5-1", "1899", "May 2026")) {
            assertEquals(Optional.empty(), ApproximateDate.parse(text), text);
        }
    }

    @Test
    void the_fields_of_a_form_make_a_date_with_or_without_zeros_before() {
        assertEquals(
                "2026-05-03",
                ApproximateDate.of("2026", "5", "03").orElseThrow().toString());
        assertEquals(
                "2026-05", ApproximateDate.of(" 2026 ", "05", "").orElseThrow().toString());
        assertEquals(Optional.empty(), ApproximateDate.of("2026", "", "3"));
        assertEquals(Optional.empty(), ApproximateDate.of("", "5", "3"));
        assertEquals(Optional.empty(), ApproximateDate.of("2026", "five", "3"));
        assertEquals(Optional.empty(), ApproximateDate.of("2026", "5", "0"));
    }

    @Test
    void a_date_lies_ahead_only_when_all_of_it_does() {
        LocalDate today = LocalDate.of(2026, 5, 14);
        assertFalse(ApproximateDate.parse("2026-05-14").orElseThrow().isAfter(today));
        assertTrue(ApproximateDate.parse("2026-05-15").orElseThrow().isAfter(today));
        assertFalse(ApproximateDate.parse("2026-05").orElseThrow().isAfter(today));
        assertTrue(ApproximateDate.parse("2026-06").orElseThrow().isAfter(today));
        assertFalse(ApproximateDate.parse("2026").orElseThrow().isAfter(today));
        assertTrue(ApproximateDate.parse("2027").orElseThrow().isAfter(today));
    }
}
