package candour.shared.wire;

import java.util.List;

/// Why a report was not taken, as `application/problem+json`. Source: RFC 9457, with `errors` as an extension.
///
/// @param type `about:blank`
/// @param title of the status
/// @param status HTTP status, 422
/// @param detail one sentence that says what to do
/// @param errors what is wrong, one entry for each field
public record ReportRefused(String type, String title, int status, String detail, List<FieldError> errors) {
    public ReportRefused {
        errors = List.copyOf(errors);
    }

    /// What is wrong with one field.
    ///
    /// @param field `secret`, `questionnaire`, `language`, `answers`, or `answers.` with the id of a question
    /// @param code such as `too-long`; see the questionnaire's faults
    /// @param detail what to do, in the language of the report
    public record FieldError(String field, String code, String detail) {}
}
