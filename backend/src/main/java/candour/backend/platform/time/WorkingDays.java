package candour.backend.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/// The days on which offices of England and Wales work: neither weekends nor bank holidays.
///
/// Sources: Banking and Financial Dealings Act 1971, section 1 and schedule 1 paragraph 1 (Easter Monday, the last
/// Mondays of May and August, 26 and 27 December); common law for Good Friday and Christmas Day; royal proclamations
/// under section 1(3) for New Year's Day, the first Monday of May, substitute days and single years; all as listed at
/// <https://www.gov.uk/bank-holidays>.
public final class WorkingDays {
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);
    private static final MonthDay BOXING = MonthDay.of(Month.DECEMBER, 26);

    /// Days that were proclaimed for one year alone: the royal wedding, the jubilees, VE Day, the late Queen's funeral
    /// and the coronation.
    private static final Set<LocalDate> PROCLAIMED = Set.of(
            LocalDate.of(2011, Month.APRIL, 29),
            LocalDate.of(2012, Month.JUNE, 4),
            LocalDate.of(2012, Month.JUNE, 5),
            LocalDate.of(2020, Month.MAY, 8),
            LocalDate.of(2022, Month.JUNE, 2),
            LocalDate.of(2022, Month.JUNE, 3),
            LocalDate.of(2022, Month.SEPTEMBER, 19),
            LocalDate.of(2023, Month.MAY, 8));

    /// Days that would be bank holidays and were moved in one year.
    private static final Set<LocalDate> MOVED = Set.of(
            LocalDate.of(2012, Month.MAY, 28), LocalDate.of(2020, Month.MAY, 4), LocalDate.of(2022, Month.MAY, 30));

    /// Fixed days, and how many days later the substitute is where one falls on a weekend: two, so that
    /// those of Christmas and Boxing Day never meet, but one for a New Year's Day on a Sunday.
    private static final Map<MonthDay, Map<DayOfWeek, Integer>> SUBSTITUTES = Map.of(
            NEW_YEAR, Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 1),
            CHRISTMAS, Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 2),
            BOXING, Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 2));

    private WorkingDays() {}

    /// Whether offices work on the day.
    public static boolean includes(LocalDate day) {
        return !isWeekend(day) && !isBankHoliday(day);
    }

    /// The first working day after this day.
    public static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!includes(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// This day, or the last working day before it.
    public static LocalDate upTo(LocalDate day) {
        LocalDate last = day;
        while (!includes(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /// Whether the day is a bank holiday in England and Wales, from 2010 on. Days that will be proclaimed
    /// for one year alone are not known before they stand here.
    static boolean isBankHoliday(LocalDate day) {
        return PROCLAIMED.contains(day) || !MOVED.contains(day) && (isMonday(day) || isEaster(day) || isFixed(day));
    }

    private static boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY
                && switch (day.getMonth()) {
                    case MAY -> day.getDayOfMonth() <= 7 || isLastMonday(day);
                    case AUGUST -> isLastMonday(day);
                    default -> false;
                };
    }

    private static boolean isLastMonday(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    private static boolean isEaster(LocalDate day) {
        LocalDate sunday = easter(day.getYear());
        return day.equals(sunday.minusDays(2)) || day.equals(sunday.plusDays(1));
    }

    private static boolean isFixed(LocalDate day) {
        return SUBSTITUTES.entrySet().stream().anyMatch(fixed -> {
            LocalDate own = fixed.getKey().atYear(day.getYear());
            int later = fixed.getValue().getOrDefault(own.getDayOfWeek(), 0);
            return day.equals(own.plusDays(later));
        });
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// Easter Sunday of the Gregorian calendar. Source: J.-M. Oudin's rule, as given by the US Naval Observatory and in
    /// the Explanatory Supplement to the Astronomical Almanac, section 15.
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int k = (century - 17) / 25;
        int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
        i -= i / 28 * (1 - i / 28 * (29 / (i + 1)) * ((21 - golden) / 11));
        int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
        int from = i - j;
        int month = 3 + (from + 40) / 44;
        return LocalDate.of(year, month, from + 28 - 31 * (month / 4));
    }
}
