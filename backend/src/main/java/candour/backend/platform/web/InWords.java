package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers, days and months as British readers write them. Source: GOV.UK style guide, dates and numbers.
public final class InWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern VOWEL_AHEAD = Pattern.compile("(?i)[aeiouwyâêîôûŵŷ].*");

    private InWords() {}

    /// Such as "21 November 2026" or "21 Tachwedd 2026".
    public static String day(Language language, LocalDate day) {
        return DAY.withLocale(language.locale()).format(day);
    }

    /// Such as "Tuesday 12 May 2026" or "Dydd Mawrth 12 Mai 2026".
    public static String weekday(Language language, LocalDate day) {
        return WEEKDAY.withLocale(language.locale()).format(day);
    }

    /// Such as "6pm", "6:30pm" or "6:30yh".
    public static String time(Language language, LocalTime time) {
        DateTimeFormatter format = time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTE;
        return format.withLocale(language.locale()).format(time);
    }

    /// Such as "May 2023" or "Mai 2023".
    public static String month(Language language, YearMonth month) {
        return MONTH.withLocale(language.locale()).format(month);
    }

    /// Such as "May 2021 to December 2023", or "May 2021" when both are the same. Welsh: "Mai 2021 i Rhagfyr 2023", the
    /// months as labels without mutation, as official Welsh statistics name their periods.
    public static String months(Language language, YearMonth first, YearMonth last) {
        String from = month(language, first);
        return first.equals(last)
                ? from
                : Texts.of(language).say("platform.months", "first", from, "last", month(language, last));
    }

    /// Such as "10,587", in digits as readers of the language write them; Welsh has the same comma and point.
    public static String count(Language language, long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /// Such as "Bedford, Luton and Dunstable" or "Bedford, Luton a Dunstable"; Welsh "ac" before a vowel.
    public static String list(Language language, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.getLast();
        return Texts.of(language)
                .say(
                        VOWEL_AHEAD.matcher(last).matches() ? "platform.list.beforeVowel" : "platform.list",
                        "first",
                        String.join(", ", items.subList(0, items.size() - 1)),
                        "last",
                        last);
    }
}
