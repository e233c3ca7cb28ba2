package candour.backend.scrutiny;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody sent from a page about cases: texts with one kind of line end and without spaces at their ends.
public final class SentForm {
    private static final int FIRST_YEAR = 2000;

    private final Map<String, Object> fields;

    private SentForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// The form as it came; null where nothing did.
    public static SentForm of(@Nullable Map<String, Object> sent) {
        return new SentForm(sent == null ? Map.of() : sent);
    }

    /// What was typed; empty for nothing.
    public String text(String field) {
        Object value = fields.get(field);
        return value == null
                ? ""
                : Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                        .strip();
    }

    /// The number; 0 where there is none.
    public int number(String field) {
        String text = text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// Whether anything was typed or ticked.
    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /// The day that its three fields spell, or one field such as 2026-11-22.
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(
                            has(field)
                                    ? LocalDate.parse(text(field))
                                    : LocalDate.of(
                                            number(field + "-year"), number(field + "-month"), number(field + "-day")))
                    .filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a form about cases";
    }
}
