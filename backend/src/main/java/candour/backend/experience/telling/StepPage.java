package candour.backend.experience.telling;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// One step of the questionnaire.
///
/// @param id of the step, the end of its address
/// @param title heading
/// @param number which step of those asked, from 1
/// @param of how many steps are asked
/// @param intro sentences before the questions; may be empty
/// @param young sentences for somebody under 18; may be empty
/// @param questions asked here
/// @param areas the ways to say where it was, on the page that asks
/// @param back address of the page before
/// @param returning whether the way leads back to the list of all answers
/// @param cleared whether to say that an older draft had run out
/// @param errors what to put right
public record StepPage(
        String id,
        String title,
        int number,
        int of,
        String intro,
        String young,
        List<QuestionView> questions,
        AreaChoice areas,
        String back,
        boolean returning,
        boolean cleared,
        List<FormError> errors)
        implements Page {

    public StepPage {
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }

    /// Whether the only question is the heading of the page.
    public boolean single() {
        return questions.size() == 1 && questions.getFirst().heading();
    }

    @Override
    public String template() {
        return "experience/telling/step.jte";
    }
}
