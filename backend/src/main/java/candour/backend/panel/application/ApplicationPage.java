package candour.backend.panel.application;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Field;
import candour.backend.panel.Mark;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// An application before a panel officer: what the applicant said, and what can be decided. Nothing about equality.
///
/// @param who is signed in
/// @param name what staff call it
/// @param path its address
/// @param mark its state
/// @param facts panel, week, seats
/// @param answers what the applicant said
/// @param words said to the applicant last; empty for none
/// @param version that is before the reader's eyes
/// @param deciding fields of the decision; none where nothing is to be decided
/// @param appointing fields of the appointment; none where nobody can be appointed
/// @param errors what to put right
public record ApplicationPage(
        SignedIn who,
        String name,
        String path,
        Mark mark,
        List<SummaryRow> facts,
        List<SummaryRow> answers,
        String words,
        int version,
        List<Field> deciding,
        List<Field> appointing,
        List<FormError> errors)
        implements Page {

    public ApplicationPage {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        deciding = deciding.stream().map(field -> field.checked(wrong)).toList();
        appointing = appointing.stream().map(field -> field.checked(wrong)).toList();
    }

    @Override
    public String template() {
        return "panel/application/application.jte";
    }
}
