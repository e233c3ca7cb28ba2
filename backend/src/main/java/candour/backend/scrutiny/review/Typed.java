package candour.backend.scrutiny.review;

import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.SentForm;
import java.util.List;
import java.util.Map;

/// What was typed into a page of a case, and what came of it.
///
/// @param form as it was sent
/// @param prefix of the fields that were sent: `grade`, `agree`, `reply`; empty for none
/// @param done key of what was done just now; empty for nothing
/// @param found what may point to a person
/// @param errors what to put right
record Typed(SentForm form, String prefix, String done, List<Found> found, List<FormError> errors) {
    Typed {
        found = List.copyOf(found);
        errors = List.copyOf(errors);
    }

    static Typed nothing(String done) {
        return new Typed(SentForm.of(Map.of()), "", done, List.of(), List.of());
    }

    static Typed wrong(SentForm form, String prefix, List<FormError> errors) {
        return new Typed(form, prefix, "", List.of(), errors);
    }

    Typed with(List<Found> personal) {
        return new Typed(form, prefix, done, personal, errors);
    }

    /// What was typed into this field of this form, or what stood there before.
    String text(String of, String field, String before) {
        return prefix.equals(of) ? form.text(of + field) : before;
    }
}
