package candour.mobile.experience;

import candour.shared.experience.Answers;
import candour.shared.text.Language;
import java.time.Instant;

/// What somebody has said so far about a stop, with anything missing. It prints nothing of itself.
///
/// @param id what the app calls it
/// @param language in which it is written
/// @param questionnaire version that is being answered
/// @param answers so far
/// @param step where the person was last: id of a question, or what the screens call another place; empty before the
///     first
/// @param touched when it was last changed
public record Draft(DraftId id, Language language, int questionnaire, Answers answers, String step, Instant touched) {

    /// The same draft with other answers.
    public Draft with(Answers said) {
        return new Draft(id, language, questionnaire, said, step, touched);
    }

    /// The same draft, open at this place.
    public Draft at(String stepId) {
        return new Draft(id, language, questionnaire, answers, stepId, touched);
    }

    @Override
    public String toString() {
        return "a draft";
    }
}
