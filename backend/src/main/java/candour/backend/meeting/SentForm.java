package candour.backend.meeting;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody sent: texts with one kind of line end and no space round them, whole numbers that are at least 0.
public final class SentForm {
    private final Map<String, Object> fields;

    private SentForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// @param sent fields as the body of the request gave them; null where there was none
    public static SentForm of(@Nullable Map<String, Object> sent) {
        return new SentForm(sent == null ? Map.of() : sent);
    }

    /// The first value of the field; empty where there is none.
    public String text(String field) {
        return switch (fields.get(field)) {
            case null -> "";
            case Collection<?> many ->
                many.isEmpty() ? "" : tidy(many.iterator().next().toString());
            case Object one -> tidy(one.toString());
        };
    }

    /// The number; -1 where there is none, or none that fits.
    public int number(String field) {
        String text = text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /// Whether anything was sent for the field.
    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// Nothing of what was sent.
    @Override
    public String toString() {
        return "a form";
    }
}
