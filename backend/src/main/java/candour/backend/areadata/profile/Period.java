package candour.backend.areadata.profile;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Whole months, from the first to the last, both included.
///
/// @param from first month
/// @param to last month, not before the first
public record Period(YearMonth from, YearMonth to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /// The calendar year, January to December.
    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /// Its months in order.
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(length())
                .toList();
    }

    /// How many months it has, at least 1.
    public int length() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    /// Whether the month is one of its own.
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /// Whether it is exactly January to December of one year.
    public boolean isYear() {
        return from.getMonthValue() == 1 && to.equals(from.plusMonths(11));
    }

    /// How an address names it: `2022`, `2023-05` or `2022-04_2023-03`. It always means these very months.
    public String key() {
        if (isYear()) {
            return String.valueOf(from.getYear());
        }
        return from.equals(to) ? from.toString() : from + "_" + to;
    }

    /// How people read it: "2022", "May 2023" or "April 2022 to March 2023".
    public String label(Texts texts) {
        if (isYear()) {
            return String.valueOf(from.getYear());
        }
        return InWords.months(texts.language(), from, to);
    }
}
