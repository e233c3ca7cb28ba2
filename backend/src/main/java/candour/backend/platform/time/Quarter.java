package candour.backend.platform.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// A quarter of a calendar year.
///
/// @param value year and number of the quarter, which sorts: 20264 is October to December 2026
public record Quarter(int value) implements Comparable<Quarter> {
    private static final int TEN = 10;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (value < 1900 * TEN || value >= 10_000 * TEN || value % TEN < 1 || value % TEN > QUARTERS) {
            throw new IllegalArgumentException("no such quarter: " + value);
        }
    }

    /// The quarter this London day lies in.
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear() * TEN + day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /// The quarter written as its value, such as `20264`; empty when the text is none.
    public static Optional<Quarter> parse(String text) {
        return text.matches("(19|[2-9][0-9])[0-9]{2}[1-4]")
                ? Optional.of(new Quarter(Integer.parseInt(text)))
                : Optional.empty();
    }

    /// The calendar year.
    public int year() {
        return value / TEN;
    }

    /// 1 to 4.
    public int number() {
        return value % TEN;
    }

    /// Its first month.
    public YearMonth firstMonth() {
        return YearMonth.of(year(), Month.of((number() - 1) * MONTHS + 1));
    }

    /// Its last month.
    public YearMonth lastMonth() {
        return firstMonth().plusMonths(MONTHS - 1L);
    }

    /// Its first day.
    public LocalDate first() {
        return firstMonth().atDay(1);
    }

    /// Its last day.
    public LocalDate last() {
        return lastMonth().atEndOfMonth();
    }

    /// The quarter so many quarters later, or earlier.
    public Quarter plus(int quarters) {
        return of(first().plusMonths((long) quarters * MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(value, other.value);
    }

    /// Such as `2026 Q4`.
    @Override
    public String toString() {
        return year() + " Q" + number();
    }
}
