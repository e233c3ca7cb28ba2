package candour.backend.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /// As listed for England and Wales at <https://www.gov.uk/bank-holidays>, year by year: 2012 to 2023 compared
    /// with the files that page was made from (`lib/data/bank-holidays.json` of alphagov/calendars and
    /// alphagov/frontend; the days of 19 September 2022 and 8 May 2023 were proclaimed later), all years with the
    /// library `holidays` for Python, which has the same days for England and for Wales.
    @ParameterizedTest
    @CsvSource({
        "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
    })
    void bank_holidays_are_those_of_the_official_list(int year, String days) {
        List<String> found =
                found(year).stream().map(day -> day.toString().substring(5)).toList();
        assertEquals(List.of(days.split(" ", -1)), found);
    }

    /// By another way than the one of the portal: Easter by the Anonymous Gregorian computus (Meeus, Astronomical
    /// Algorithms, chapter 8), each fixed day moved to the next weekday that is not a bank holiday itself, and the
    /// years for which the King or Queen proclaimed otherwise.
    @Test
    void every_year_is_the_same_by_the_rules_worked_out_another_way() {
        for (int year = 2010; year < 2100; year++) {
            assertEquals(new TreeSet<>(BankHolidaysByRule.of(year)), new TreeSet<>(found(year)), "in " + year);
        }
    }

    @Test
    void a_year_without_proclamations_has_eight_and_none_on_a_weekend() {
        for (int year = 2029; year < 2100; year++) {
            List<LocalDate> found = found(year);
            assertEquals(8, found.size(), found.toString());
            assertTrue(found.stream().noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0));
        }
    }

    @Test
    void the_next_working_day_is_after_weekend_and_holidays() {
        assertEquals(LocalDate.of(2026, 11, 24), WorkingDays.after(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2026, 11, 23), WorkingDays.after(LocalDate.of(2026, 11, 20)));
        assertEquals(LocalDate.of(2026, 4, 7), WorkingDays.after(LocalDate.of(2026, 4, 2)));
        assertEquals(LocalDate.of(2026, 12, 29), WorkingDays.after(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void a_day_that_is_free_gives_way_to_the_working_day_before() {
        assertEquals(LocalDate.of(2026, 12, 4), WorkingDays.upTo(LocalDate.of(2026, 12, 4)));
        assertEquals(LocalDate.of(2026, 12, 24), WorkingDays.upTo(LocalDate.of(2026, 12, 25)));
        assertEquals(LocalDate.of(2026, 4, 2), WorkingDays.upTo(LocalDate.of(2026, 4, 3)));
        assertFalse(WorkingDays.includes(LocalDate.of(2026, 11, 22)));
    }

    private static List<LocalDate> found(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(WorkingDays::isBankHoliday)
                .toList();
    }
}
