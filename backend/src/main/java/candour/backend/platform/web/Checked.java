package candour.backend.platform.web;

import candour.backend.platform.web.component.FormError;
import java.util.List;

/// What came of checking a form: a command that is right, or everything that is wrong with it.
///
/// @param <T> the command
public sealed interface Checked<T> {

    /// The form was in order.
    ///
    /// @param command what the reader asked for
    record Right<T>(T command) implements Checked<T> {}

    /// The form was not in order.
    ///
    /// @param errors all that must be put right, in the order of the fields
    record Wrong<T>(List<FormError> errors) implements Checked<T> {
        public Wrong {
            errors = List.copyOf(errors);
        }
    }

    /// Refused for one reason.
    static <T> Checked<T> wrong(String field, String message) {
        return new Wrong<>(List.of(new FormError(field, message)));
    }
}
