package candour.backend.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A calendar quarter or a calendar year: the only periods of which figures are released.
///
/// @param number 20264 for the last quarter of 2026, 2026 for the year; what is stored
public record ReleasePeriod(int number) implements Comparable<ReleasePeriod> {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;
    private static final int TEN = 10;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-q([1-4]))?");

    public ReleasePeriod {
        int year = number > LAST_YEAR ? number / TEN : number;
        int quarter = number > LAST_YEAR ? number % TEN : 1;
        if (year < FIRST_YEAR || year > LAST_YEAR || quarter < 1 || quarter > QUARTERS) {
            throw new IllegalArgumentException("neither a quarter nor a year: " + number);
        }
    }

    /// The quarter the day lies in.
    public static ReleasePeriod quarterOf(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /// @param quarter 1 to 4
    public static ReleasePeriod quarter(int year, int quarter) {
        return new ReleasePeriod(year * TEN + quarter);
    }

    /// The whole year.
    public static ReleasePeriod year(int year) {
        return new ReleasePeriod(year);
    }

    /// What stands in addresses: `2026-q4`, `2026`; empty where the text is no such thing.
    public static Optional<ReleasePeriod> parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < FIRST_YEAR) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        return Optional.of(parts.group(2) == null ? year(year) : quarter(year, Integer.parseInt(parts.group(2))));
    }

    /// Whether it is a whole year.
    public boolean isYear() {
        return number <= LAST_YEAR;
    }

    /// The year it is, or lies in.
    public int year() {
        return isYear() ? number : number / TEN;
    }

    /// 1 to 4; 0 for a year.
    public int quarter() {
        return isYear() ? 0 : number % TEN;
    }

    /// Whether it is the last quarter of its year.
    public boolean endsYear() {
        return quarter() == QUARTERS;
    }

    /// Its first month.
    public YearMonth from() {
        return YearMonth.of(year(), isYear() ? 1 : (quarter() - 1) * MONTHS + 1);
    }

    /// Its last month.
    public YearMonth to() {
        return YearMonth.of(year(), isYear() ? QUARTERS * MONTHS : quarter() * MONTHS);
    }

    /// The quarter so many quarters later, or earlier.
    public ReleasePeriod plusQuarters(int quarters) {
        return quarterOf(from().plusMonths((long) quarters * MONTHS).atDay(1));
    }

    /// The four quarters of its year, in order.
    public List<ReleasePeriod> quarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> quarter(year(), quarter))
                .toList();
    }

    /// As addresses, files and the interface for programs write it: `2026-q4`, `2026`.
    public String code() {
        return isYear() ? String.valueOf(number) : String.format(Locale.ROOT, "%d-q%d", year(), quarter());
    }

    /// In order of time; a year stands behind its last quarter.
    @Override
    public int compareTo(ReleasePeriod other) {
        return Integer.compare(order(), other.order());
    }

    @Override
    public String toString() {
        return code();
    }

    private int order() {
        return isYear() ? number * TEN + QUARTERS + 1 : number;
    }
}
