package candour.backend.platform.web.component;

import java.util.List;

/// One thing to put right in a form.
///
/// @param field identifier of the field it is about
/// @param message what to do, such as "Enter a postcode or the name of a place"
public record FormError(String field, String message) {

    /// What is wrong with one field: the first message about it; empty where nothing is.
    public static String of(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field.equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }
}
