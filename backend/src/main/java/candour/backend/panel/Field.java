package candour.backend.panel;

import candour.backend.platform.web.component.FormError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form.
///
/// @param id name of the field; the element an error leads to has this identifier
/// @param kind how it is shown
/// @param label what is asked
/// @param hint more about it; empty for none
/// @param choices to pick from; empty for other kinds
/// @param value what was typed; empty for choices
/// @param error what to put right; empty when nothing is wrong
public record Field(String id, Kind kind, String label, String hint, List<Choice> choices, String value, String error) {

    /// How a field is shown.
    public enum Kind {
        /// One line.
        TEXT("text"),
        /// A mail address.
        EMAIL("email"),
        /// A whole number.
        NUMBER("text"),
        /// A day, in three fields.
        DATE("text"),
        /// Several lines.
        LONG_TEXT("text"),
        /// One of a few.
        RADIOS("radio"),
        /// Any of a few.
        CHECKBOXES("checkbox"),
        /// One of many.
        SELECT("text");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /// The `type` attribute of its input.
        public String type() {
            return type;
        }
    }

    /// One thing to pick.
    ///
    /// @param code what is sent
    /// @param label its words
    /// @param chosen whether it is picked
    public record Choice(String code, String label, boolean chosen) {}

    public Field {
        choices = List.copyOf(choices);
    }

    /// A field to type in.
    public static Field typed(String id, Kind kind, String label, String hint, String value) {
        return new Field(id, kind, label, hint, List.of(), value, "");
    }

    /// A field to pick in.
    public static Field picked(String id, Kind kind, String label, String hint, List<Choice> choices) {
        return new Field(id, kind, label, hint, choices, "", "");
    }

    /// The field with what is wrong with it, if anything is.
    public Field checked(List<FormError> errors) {
        String wrong = errors.stream()
                .filter(one -> one.field().equals(id))
                .map(FormError::message)
                .findFirst()
                .orElse("");
        return new Field(id, kind, label, hint, choices, value, wrong);
    }

    /// One of the three fields of a day.
    ///
    /// @param at 0 for the day, 1 for the month, 2 for the year
    public String part(int at) {
        List<String> parts = List.of(value.split("-", -1));
        return parts.size() == 3 ? parts.get(2 - at).replaceFirst("^0(?=[0-9])", "") : "";
    }

    /// Identifiers of hint and error, for `aria-describedby`; null where there is neither.
    public @Nullable String describedBy() {
        String by = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
        return by.isEmpty() ? null : by.strip();
    }

    /// Identifier of a choice: the first has the field's own, so that an error leads to it.
    public String choiceId(Choice choice) {
        return choices.indexOf(choice) == 0 ? id : id + "-" + choice.code();
    }

    /// Whether it is picked from buttons.
    public boolean hasButtons() {
        return kind == Kind.RADIOS || kind == Kind.CHECKBOXES;
    }

    /// Whether it is several inputs under one name.
    public boolean isGroup() {
        return hasButtons() || kind == Kind.DATE;
    }
}
