package candour.shared.experience;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as well as somebody remembers it: a day, a month, or only a year. Written as in ISO 8601 with what is known:
/// `2026-05-14`, `2026-05`, `2026`.
///
/// @param year four digits, from 1900
/// @param month 1 to 12; 0 where only the year is known
/// @param day of the month; 0 where it is not known
public record ApproximateDate(int year, int month, int day) {
    private static final int FIRST_YEAR = 1900;
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public ApproximateDate {
        if (year < FIRST_YEAR || year > Year.MAX_VALUE || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0 && (day < 0 || day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /// The date written in this text; empty when it is none.
    public static Optional<ApproximateDate> parse(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        return parts.matches() ? of(parts.group(1), or(parts.group(2)), or(parts.group(3))) : Optional.empty();
    }

    /// The date of three fields of a form, of which the month and the day may be blank; empty when they make none.
    public static Optional<ApproximateDate> of(String year, String month, String day) {
        try {
            return year.strip().length() == 4
                    ? Optional.of(new ApproximateDate(number(year), number(month), number(day)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether all of it lies after this day.
    public boolean isAfter(LocalDate today) {
        return month == 0
                ? year > today.getYear()
                : day == 0
                        ? YearMonth.of(year, month).isAfter(YearMonth.from(today))
                        : LocalDate.of(year, month, day).isAfter(today);
    }

    /// The same without the day.
    public ApproximateDate withoutDay() {
        return new ApproximateDate(year, month, 0);
    }

    @Override
    public String toString() {
        return month == 0
                ? "%04d".formatted(year)
                : day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static String or(String group) {
        return group == null ? "" : group;
    }

    private static int number(String text) {
        if (text.isBlank()) {
            return 0;
        }
        int number = Integer.parseInt(text.strip());
        if (number <= 0) {
            throw new IllegalArgumentException("not a part of a date: " + number);
        }
        return number;
    }
}
