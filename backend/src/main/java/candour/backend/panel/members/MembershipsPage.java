package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Field;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// What a member sees of themselves.
///
/// @param who is signed in
/// @param asked whether the questions about equality on appointment are pointed to: to those appointed lately, and by a
///     way that carries nothing
/// @param stays one for each panel they serve on
/// @param vetting one line for each class of material
/// @param training one line for each subject
/// @param conflicts of interest that hold
/// @param declaring fields to declare one more
/// @param errors what to put right
public record MembershipsPage(
        SignedIn who,
        boolean asked,
        List<Stay> stays,
        List<SummaryRow> vetting,
        List<SummaryRow> training,
        List<Declared> conflicts,
        List<Field> declaring,
        List<FormError> errors)
        implements Page {

    /// One panel.
    ///
    /// @param name of the panel
    /// @param path its public page
    /// @param facts role, term, needs
    public record Stay(String name, String path, List<SummaryRow> facts) {
        public Stay {
            facts = List.copyOf(facts);
        }
    }

    /// A conflict of interest.
    ///
    /// @param words what it is
    /// @param since when it was declared
    /// @param path where it is said to be over
    public record Declared(String words, String since, String path) {}

    public MembershipsPage {
        stays = List.copyOf(stays);
        vetting = List.copyOf(vetting);
        training = List.copyOf(training);
        conflicts = List.copyOf(conflicts);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        declaring = declaring.stream().map(field -> field.checked(wrong)).toList();
    }

    @Override
    public String template() {
        return "panel/members/memberships.jte";
    }
}
