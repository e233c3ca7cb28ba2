package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One section in the hands of somebody who writes it.
///
/// @param who is signed in
/// @param title of the page
/// @param minutes where the minutes are
/// @param path of the section
/// @param language the minutes are written in
/// @param section its number; 0 for a new one
/// @param base version of the minutes that the form goes by
/// @param heading what stands in the field
/// @param body what stands in the field
/// @param theirs what somebody else made of it meanwhile; null where nobody did
/// @param approved whether an approval is there that a change withdraws
/// @param errors what to put right
public record SectionPage(
        SignedIn who,
        String title,
        String minutes,
        String path,
        String language,
        int section,
        int base,
        String heading,
        String body,
        @Nullable Theirs theirs,
        boolean approved,
        List<FormError> errors)
        implements Page {

    /// What somebody else made of the section.
    ///
    /// @param by their name; empty where it is not known
    public record Theirs(String by, String heading, String body) {}

    public SectionPage {
        errors = List.copyOf(errors);
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "meeting/minutes/section.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return title;
    }
}
