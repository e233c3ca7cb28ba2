package candour.backend.stopsearch;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month of publication as the database writes it: 202305 for May 2023.
public final class EditionMonth {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private EditionMonth() {}

    /// The stored number of the month.
    public static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /// The month stored under this number.
    public static YearMonth of(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /// The month written as `YYYY-MM`; empty when the text is none.
    public static Optional<YearMonth> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
