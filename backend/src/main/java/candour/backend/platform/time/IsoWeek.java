package candour.backend.platform.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;

/// A week of the ISO 8601 calendar, Monday to Sunday: the finest that the portal keeps of when a report came in.
///
/// @param value week-based year and number of the week: `202647`
public record IsoWeek(int value) implements Comparable<IsoWeek> {
    private static final int YEAR = 100;

    public IsoWeek {
        int week = value % YEAR;
        if (value < 1900 * YEAR || week < 1 || week > 53 || number(monday(value)) != value) {
            throw new DateTimeException("no such week: " + value);
        }
    }

    /// The week this London day lies in.
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(number(day));
    }

    /// The week of the moment on a London calendar.
    public static IsoWeek of(Instant moment) {
        return of(LondonTime.day(moment));
    }

    /// Its first day.
    public LocalDate monday() {
        return monday(value);
    }

    /// Its last day.
    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /// The week so many weeks later, or earlier.
    public IsoWeek plusWeeks(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return Integer.compare(value, other.value);
    }

    /// As ISO 8601 writes it: `2026-W47`.
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(value / YEAR, value % YEAR);
    }

    private static int number(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * YEAR + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate monday(int value) {
        // 4 January always lies in week 1
        return LocalDate.of(value / YEAR, 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), DayOfWeek.MONDAY.getValue())
                .plusWeeks(value % YEAR - 1L);
    }
}
