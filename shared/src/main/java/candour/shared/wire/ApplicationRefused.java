package candour.shared.wire;

import java.util.List;

/// Why an application was not taken, as `application/problem+json`. Source: RFC 9457, with `errors` as an extension.
///
/// @param type `about:blank`
/// @param title of the status
/// @param status HTTP status, 422
/// @param detail one sentence that says what to do
/// @param errors what is wrong, one entry for each field
public record ApplicationRefused(String type, String title, int status, String detail, List<FieldError> errors) {
    public ApplicationRefused {
        errors = List.copyOf(errors);
    }

    /// What is wrong with one field.
    ///
    /// @param field `secret`, `language`, or the name of a question
    /// @param detail what to do, in the language of the application
    public record FieldError(String field, String detail) {}
}
