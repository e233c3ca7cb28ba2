package candour.backend.meeting.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody sent about minutes: texts with one kind of line end, numbers that are at least 0.
final class MinutesForm {
    private final Map<String, Object> fields;

    private MinutesForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    static MinutesForm of(@Nullable Map<String, Object> sent) {
        return new MinutesForm(sent == null ? Map.of() : sent);
    }

    /// The first value of the field, without what stands round it.
    String text(String field) {
        List<String> all = list(field);
        return all.isEmpty()
                ? ""
                : all.getFirst().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// The same on one line.
    String line(String field) {
        return text(field).replaceAll("\\s+", " ");
    }

    /// The number; 0 where there is none.
    int number(String field) {
        String text = text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// Every value of a field that may be sent more than once.
    List<String> list(String field) {
        return switch (fields.get(field)) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    @Override
    public String toString() {
        return "a form about minutes";
    }
}
