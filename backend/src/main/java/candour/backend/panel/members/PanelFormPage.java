package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Field;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// The form that says what a panel is.
///
/// @param who is signed in
/// @param title of the page
/// @param action where the form goes
/// @param version that was before the editor's eyes; empty for a new panel
/// @param fields of the form
/// @param now what a colleague wrote meanwhile, beside what was typed; none otherwise
/// @param errors what to put right
public record PanelFormPage(
        SignedIn who,
        String title,
        String action,
        String version,
        List<Field> fields,
        List<SummaryRow> now,
        List<FormError> errors)
        implements Page {

    public PanelFormPage {
        now = List.copyOf(now);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        fields = fields.stream().map(field -> field.checked(wrong)).toList();
    }

    @Override
    public String template() {
        return "panel/members/panelForm.jte";
    }
}
