package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Saying what is put right in published minutes.
///
/// @param who is signed in
/// @param minutes where the minutes are
/// @param what stands in the field
/// @param errors what to put right
public record CorrectionPage(SignedIn who, String minutes, String what, List<FormError> errors) implements Page {

    public CorrectionPage {
        errors = List.copyOf(errors);
    }

    /// The error of the field; empty where it is in order.
    public String error() {
        return errors.stream().map(FormError::message).findFirst().orElse("");
    }

    @Override
    public String template() {
        return "meeting/minutes/correction.jte";
    }
}
