package candour.backend.areadata.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldMonthsTest {
    private final HeldMonths held = new HeldMonths(YearMonth.of(2021, 5), YearMonth.of(2023, 12));

    @Test
    void a_period_is_read_from_its_words() {
        assertEquals(Period.year(2023), held.parse(""));
        assertEquals(Period.year(2023), held.parse(" latest-12 "));
        assertEquals(Period.year(2022), held.parse("2022"));
        assertEquals(period(2023, 5, 2023, 5), held.parse("2023-05"));
        assertEquals(period(2022, 4, 2023, 3), held.parse("2022-04_2023-03"));
        assertEquals(period(2021, 5, 2023, 12), held.parse("all"));
        assertEquals(period(2021, 5, 2023, 12), held.parse("latest-36"));
    }

    @Test
    void months_that_nobody_holds_are_cut_off_a_range() {
        assertEquals(period(2021, 5, 2021, 6), held.parse("2020-01_2021-06"));
        assertEquals(Period.year(2021), held.parse("2021"));
    }

    @Test
    void a_period_says_what_it_is_and_reads_back() {
        for (String key : List.of("2022", "2023-05", "2022-04_2023-03")) {
            assertEquals(key, held.parse(key).key());
        }
        assertEquals("April 2022 to March 2023", held.parse("2022-04_2023-03").label(Texts.of(Language.ENGLISH)));
        assertEquals("May 2023", held.parse("2023-05").label(Texts.of(Language.ENGLISH)));
        assertEquals(12, held.parse("2022-04_2023-03").length());
    }

    @Test
    void what_cannot_be_understood_is_refused_with_what_would_be_right() {
        for (String wrong :
                List.of("2023-13", "last year", "2023-05_", "2023-01_2023-02_2023-03", "latest-0", "1066")) {
            assertThrows(BadRequest.class, () -> held.parse(wrong), wrong);
        }
        BadRequest backwards = assertThrows(BadRequest.class, () -> held.parse("2023-05_2023-01"));
        assertEquals(
                "period 2023-05_2023-01 ends before it begins; give the earlier month first", backwards.getMessage());
    }

    @Test
    void years_are_offered_newest_first() {
        assertEquals(List.of(2023, 2022, 2021), held.years());
        assertEquals(
                List.of("latest-12", "latest-36", "2023", "2022", "2021", "all"),
                held.choices().stream().map(HeldMonths.Choice::key).toList());
    }

    @Test
    void whole_years_come_from_year_rows_and_the_rest_from_months() {
        assertEquals(new PackedPeriod(2021, 2023, 1, 0, 1, 0), PackedPeriod.ofForce(held.all(), held));
        assertEquals(new PackedPeriod(2022, 2022, 1, 0, 1, 0), PackedPeriod.ofForce(Period.year(2022), held));
        assertEquals(
                new PackedPeriod(2022, 2022, 202106, 202112, 202301, 202302),
                PackedPeriod.ofForce(period(2021, 6, 2023, 2), held));
        assertEquals(
                new PackedPeriod(1, 0, 202204, 202303, 1, 0), PackedPeriod.ofForce(period(2022, 4, 2023, 3), held));
        assertEquals(
                new PackedPeriod(1, 0, 202202, 202203, 1, 0), PackedPeriod.ofForce(period(2022, 2, 2022, 3), held));
        assertEquals(
                new PackedPeriod(2022, 2022, 1, 0, 202301, 202302),
                PackedPeriod.ofForce(period(2022, 1, 2023, 2), held));
    }

    private static Period period(int fromYear, int fromMonth, int toYear, int toMonth) {
        return new Period(YearMonth.of(fromYear, fromMonth), YearMonth.of(toYear, toMonth));
    }
}
