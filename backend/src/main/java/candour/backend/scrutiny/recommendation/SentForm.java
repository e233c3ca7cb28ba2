package candour.backend.scrutiny.recommendation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was sent with a form: texts with one kind of line end and nothing round them. Days come in three fields.
/// Source: GOV.UK Design System, date input.
final class SentForm {
    private static final int LONGEST = 20_000;

    private final Map<String, String> fields;

    private SentForm(Map<String, String> fields) {
        this.fields = fields;
    }

    static SentForm of(@Nullable Map<String, Object> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> fields.put(name, tidy(String.valueOf(value))));
        }
        return new SentForm(fields);
    }

    /// The text of the field; empty where it was not sent.
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /// The version of what was read; 0 where there is none, which is no version.
    int version() {
        return number("version");
    }

    /// The day that its three fields spell; empty where they spell none.
    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(number(name + "-year"), number(name + "-month"), number(name + "-day")))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether anything stands in the three fields of a day.
    boolean hasDay(String name) {
        return has(name + "-day") || has(name + "-month") || has(name + "-year");
    }

    /// Everything that was typed, to show it again.
    Map<String, String> typed() {
        return Map.copyOf(fields);
    }

    private int number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String tidy(String text) {
        String cut = text.substring(0, Math.min(text.length(), LONGEST));
        return cut.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    @Override
    public String toString() {
        return "a form";
    }
}
