package candour.backend.panel.joining;

import candour.backend.panel.Field;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// One step of the application.
///
/// @param panel name of the panel
/// @param title heading
/// @param intro sentences below it; may be empty
/// @param number which step it is, from 1
/// @param of how many there are
/// @param action where the form goes
/// @param back address of the page before
/// @param returning whether the way leads back to all answers
/// @param fields what is asked
/// @param errors what to put right
public record JoinStepPage(
        String panel,
        String title,
        String intro,
        int number,
        int of,
        String action,
        String back,
        boolean returning,
        List<Field> fields,
        List<FormError> errors)
        implements Page {

    public JoinStepPage {
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        fields = fields.stream().map(field -> field.checked(wrong)).toList();
    }

    @Override
    public String template() {
        return "panel/joining/step.jte";
    }
}
