package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Field;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// A member, for panel officers.
///
/// @param who is signed in
/// @param name what colleagues call the member
/// @param path its address
/// @param version that is before the reader's eyes
/// @param facts panel, role, term, what they need
/// @param vetting one line for each class of material
/// @param training one line for each subject
/// @param conflicts of interest that hold
/// @param serves whether they have not left
/// @param term fields of the term
/// @param clearing fields of a result of vetting
/// @param trained fields of training done
/// @param errors what to put right
public record MemberPage(
        SignedIn who,
        String name,
        String path,
        String version,
        List<SummaryRow> facts,
        List<SummaryRow> vetting,
        List<SummaryRow> training,
        List<SummaryRow> conflicts,
        boolean serves,
        List<Field> term,
        List<Field> clearing,
        List<Field> trained,
        List<FormError> errors)
        implements Page {

    public MemberPage {
        facts = List.copyOf(facts);
        vetting = List.copyOf(vetting);
        training = List.copyOf(training);
        conflicts = List.copyOf(conflicts);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        term = term.stream().map(field -> field.checked(wrong)).toList();
        clearing = clearing.stream().map(field -> field.checked(wrong)).toList();
        trained = trained.stream().map(field -> field.checked(wrong)).toList();
    }

    @Override
    public String template() {
        return "panel/members/member.jte";
    }
}
