package candour.backend.platform.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Numbers, days and months as British readers write them. Source: GOV.UK style guide, dates and numbers.
public final class InWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private InWords() {}

    /// Such as "21 November 2026".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Such as "May 2023".
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// Such as "May 2021 to December 2023", or "May 2021" when both are the same.
    public static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    /// Such as "10,587".
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// Such as "1 search" or "10,587 searches".
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /// Such as "Bedford, Luton and Dunstable".
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
