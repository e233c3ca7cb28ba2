package candour.backend.scrutiny.recommendation;

import candour.backend.platform.web.component.FormError;
import java.util.List;
import java.util.Map;

/// What stands in the fields of a form and what is wrong with it.
///
/// @param typed texts by field
/// @param errors what to put right
public record Fields(Map<String, String> typed, List<FormError> errors) {

    public Fields {
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
    }

    /// An empty form.
    static Fields empty() {
        return new Fields(Map.of(), List.of());
    }

    /// What stands in the field; empty for nothing.
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    /// Nothing of what was typed.
    @Override
    public String toString() {
        return "the fields of a form";
    }
}
