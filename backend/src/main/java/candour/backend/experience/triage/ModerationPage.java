package candour.backend.experience.triage;

import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// The text for publication beside the original.
///
/// @param who is signed in
/// @param title of the page
/// @param path of the report
/// @param original what the resident wrote, each with what it is
/// @param text what stands in the field
/// @param language code of the text's language
/// @param state of the text, in words
/// @param refusal why it was refused; empty for none
/// @param findings what may point to a person, in words
/// @param stage `write`, `approve`, `own`, `published` or `not-wished`
/// @param version of the text
/// @param errors what to put right
public record ModerationPage(
        SignedIn who,
        String title,
        String path,
        List<Original> original,
        String text,
        String language,
        Chip state,
        String refusal,
        List<String> findings,
        String stage,
        int version,
        List<FormError> errors)
        implements Page {

    /// A text of the resident.
    ///
    /// @param what the question, in a few words
    /// @param text as written
    public record Original(String what, String text) {}

    public ModerationPage {
        original = List.copyOf(original);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "experience/moderation.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return title;
    }
}
