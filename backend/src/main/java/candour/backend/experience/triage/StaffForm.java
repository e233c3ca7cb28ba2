package candour.backend.experience.triage;

import candour.backend.experience.WriteMessage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a member of staff sent: texts with one kind of line end, numbers that are at least 0.
final class StaffForm {
    private final Map<String, Object> fields;

    private StaffForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    static StaffForm of(@Nullable Map<String, Object> sent) {
        return new StaffForm(sent == null ? Map.of() : sent);
    }

    String text(String field) {
        Object value = fields.get(field);
        return value == null ? "" : WriteMessage.tidy(value.toString());
    }

    /// The number; 0 where there is none.
    int number(String field) {
        String text = text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    @Override
    public String toString() {
        return "a form of staff";
    }
}
