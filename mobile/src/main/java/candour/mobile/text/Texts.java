package candour.mobile.text;

import candour.shared.text.Language;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The app's words in one language. A key begins with the name of its bundle: `home.heading`. Values are put in by
/// name: `{place}`. Where a number decides about the words, the key has a form for each plural category of the
/// language: `meeting.minutes.one`, `meeting.minutes.other`.
public final class Texts {
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts WELSH = new Texts(Language.WELSH);

    private final Language language;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    /// The words in this language; one object for each, which may be kept.
    public static Texts of(Language language) {
        return language == Language.ENGLISH ? ENGLISH : WELSH;
    }

    /// The language of these words.
    public Language language() {
        return language;
    }

    /// The text with this key.
    ///
    /// @param namesAndValues names and values by turns; whole numbers are written as readers write them
    /// @throws IllegalStateException when there is no such text, or a value it needs is missing
    public String say(String key, Object... namesAndValues) {
        return filled(key, find(key), namesAndValues);
    }

    /// The form of a text that goes with a number, which stands in it as `{n}`.
    ///
    /// @param namesAndValues further names and values by turns
    /// @throws IllegalStateException when there is no such text, or a value it needs is missing
    public String count(String key, long n, Object... namesAndValues) {
        String form = key + PluralCategory.of(language, n).suffix();
        String chosen = has(form) ? form : key + PluralCategory.OTHER.suffix();
        return filled(chosen, find(chosen).replace("{n}", number(n)), namesAndValues);
    }

    /// True where there is a text with this key.
    public boolean has(String key) {
        if (!known.containsKey(key)) {
            known.putAll(Bundles.holding(key, language));
        }
        return known.containsKey(key);
    }

    /// A whole number as both languages write it: in groups of three, with commas.
    public String number(long n) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(n);
    }

    /// A day: 4 December 2026.
    public String day(LocalDate day) {
        return say("app.day", "day", String.valueOf(day.getDayOfMonth()), "month", month(day), "year", year(day));
    }

    private String month(LocalDate day) {
        return say("app.month." + day.getMonthValue());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private String find(String key) {
        String text = has(key) ? known.get(key) : null;
        if (text == null) {
            throw new IllegalStateException("no text " + key + " in " + language);
        }
        return text;
    }

    private String filled(String key, String text, Object... namesAndValues) {
        String said = text;
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            String written = value instanceof Integer || value instanceof Long
                    ? number(((Number) value).longValue())
                    : value.toString();
            said = said.replace("{" + namesAndValues[at] + "}", written);
        }
        if (namesAndValues.length == 0 && text.indexOf('{') >= 0) {
            throw new IllegalStateException("the text " + key + " needs values");
        }
        return said;
    }
}
