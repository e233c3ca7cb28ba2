package candour.backend.meeting;

import candour.backend.platform.web.component.FormError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form about a meeting.
///
/// @param name of the field, and its identifier on the page
/// @param label what to fill in
/// @param hint more about it; empty for none
/// @param kind `text`, `short`, `area`, `number`, `date` or `radios`
/// @param value what stands in it; of a date, day, month and year with slashes between
/// @param choices of radios, otherwise none
/// @param error what to put right; empty when nothing is wrong
public record FormField(
        String name, String label, String hint, String kind, String value, List<Choice> choices, String error) {

    /// One of several answers.
    ///
    /// @param value sent
    /// @param label read
    /// @param hint more about it; empty for none
    public record Choice(String value, String label, String hint) {}

    public FormField {
        choices = List.copyOf(choices);
    }

    /// A field of one line, or of a kind.
    public static FormField of(String kind, String name, String label, String hint, String value) {
        return new FormField(name, label, hint, kind, value, List.of(), "");
    }

    /// Several answers of which one is chosen.
    public static FormField radios(String name, String label, String hint, String value, List<Choice> choices) {
        return new FormField(name, label, hint, "radios", value, choices, "");
    }

    /// The field with what is wrong with it, if anything is.
    public FormField checked(List<FormError> errors) {
        String wrong = errors.stream()
                .filter(one -> one.field().equals(name))
                .map(FormError::message)
                .findFirst()
                .orElse("");
        return new FormField(name, label, hint, kind, value, choices, wrong);
    }

    /// What a screen reader adds to the label; null for nothing.
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /// Part of a date: 0 the day, 1 the month, 2 the year.
    public String part(int number) {
        String[] parts = value.split("/", -1);
        return number < parts.length ? parts[number] : "";
    }
}
