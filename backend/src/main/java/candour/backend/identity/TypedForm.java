package candour.backend.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, field by field; a field that was not sent is empty.
public final class TypedForm {
    private static final int LONGEST = 1000;

    private final Map<String, Object> fields;

    private TypedForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// @param fields as the body of the request gave them; null where there was none
    public static TypedForm of(@Nullable Map<String, Object> fields) {
        return new TypedForm(fields == null ? Map.of() : fields);
    }

    /// The first value of the field, without what stands round it, cut where it is longer than any field may be.
    public String text(String name) {
        return exact(name).strip();
    }

    /// The first value of the field as typed: passwords may begin with a space.
    public String exact(String name) {
        List<String> all = list(name);
        String first = all.isEmpty() ? "" : all.getFirst();
        return first.substring(0, Math.min(first.length(), LONGEST));
    }

    /// Every value of a field that may be sent more than once.
    public List<String> list(String name) {
        return switch (fields.get(name)) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /// Nothing: forms hold passwords.
    @Override
    public String toString() {
        return "a form";
    }
}
