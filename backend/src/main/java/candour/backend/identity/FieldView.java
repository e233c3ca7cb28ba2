package candour.backend.identity;

import candour.backend.platform.web.component.FormError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form.
///
/// @param name of the field, and its identifier on the page
/// @param label what to type
/// @param hint more about it; empty for none
/// @param kind `text`, `email`, `password` or `code`
/// @param autocomplete what browsers and password managers may fill in
/// @param value what was typed before; always empty for secrets
/// @param error what to put right; empty when nothing is wrong
public record FieldView(
        String name, String label, String hint, String kind, String autocomplete, String value, String error) {

    /// An empty field without a hint.
    public static FieldView of(String name, String label, String kind, String autocomplete) {
        return new FieldView(name, label, "", kind, autocomplete, "", "");
    }

    /// The field with more said about it.
    public FieldView hinting(String text) {
        return new FieldView(name, label, text, kind, autocomplete, value, error);
    }

    /// The field filled in.
    public FieldView holding(String text) {
        return new FieldView(name, label, hint, kind, autocomplete, text, error);
    }

    /// The field with what is wrong with it, if anything is.
    public FieldView checked(List<FormError> errors) {
        String wrong = errors.stream()
                .filter(one -> one.field().equals(name))
                .map(FormError::message)
                .findFirst()
                .orElse("");
        return new FieldView(name, label, hint, kind, autocomplete, value, wrong);
    }

    /// What a screen reader adds to the label; null for nothing.
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /// The `type` attribute.
    public String inputType() {
        return kind.equals("code") ? "text" : kind;
    }
}
