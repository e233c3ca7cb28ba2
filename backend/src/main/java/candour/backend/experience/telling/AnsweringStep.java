package candour.backend.experience.telling;

import candour.backend.area.Area;
import candour.backend.experience.telling.StepPages.Refused;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.AreaCode;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.AnswerProblem.Fault;
import candour.shared.experience.Answers;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Takes the answers of one page into the draft. Where the draft ran out meanwhile a new one begins with them: what
/// somebody has just typed is never lost.
@Singleton
class AnsweringStep {
    private final KeepingDraft drafts;
    private final Districts districts;
    private final Clock clock;

    AnsweringStep(KeepingDraft drafts, Districts districts, Clock clock) {
        this.drafts = drafts;
        this.districts = districts;
        this.clock = clock;
    }

    /// @param cookie of the draft; empty where the browser sent none
    AnsweringOutcome answer(Optional<String> cookie, Step step, StepForm form) {
        Draft draft = cookie.flatMap(drafts::find).orElse(Draft.EMPTY.afterLoss(true));
        if (draft.receipt() != null) {
            return new AnsweringOutcome.SentBefore();
        }
        if (form.skips()) {
            return keep(cookie, now -> now.answered(StepForm.skipped(step, now.answers())), false);
        }
        Optional<Question> area = step.asked(draft.answers()).stream()
                .filter(question -> question.id().equals(Questionnaire.AREA))
                .findFirst();
        List<AnswerProblem> problems = problems(step, form.answers(step, draft.answers()));
        if (area.filter(form::searches).isPresent()) {
            return search(cookie, step, form, draft, problems);
        }
        return problems.isEmpty()
                ? keep(cookie, now -> now.answered(form.answers(step, now.answers())), false)
                : new AnsweringOutcome.NotTaken(draft, new Refused(problems, false));
    }

    /// A place that can only mean one district is taken for the answer; otherwise the teller chooses.
    private AnsweringOutcome search(
            Optional<String> cookie, Step step, StepForm form, Draft draft, List<AnswerProblem> problems) {
        List<AreaCode> found = districts.find(form.one(StepForm.SEARCH)).stream()
                .map(Area::code)
                .toList();
        if (found.isEmpty() || !problems.isEmpty()) {
            return new AnsweringOutcome.NotTaken(draft, new Refused(problems, found.isEmpty()));
        }
        List<String> chosen = found.size() == 1 ? List.of(found.getFirst().value()) : List.of();
        return keep(
                cookie,
                now -> now.answered(form.answers(step, now.answers()).with(Questionnaire.AREA, chosen))
                        .offering(found),
                true);
    }

    private AnsweringOutcome keep(Optional<String> cookie, UnaryOperator<Draft> change, boolean chooses) {
        return cookie.flatMap(known -> drafts.change(
                        known,
                        draft -> draft.receipt() == null ? change.apply(draft).afterLoss(false) : draft))
                .<AnsweringOutcome>map(draft -> draft.receipt() == null
                        ? new AnsweringOutcome.Kept(draft, null, chooses)
                        : new AnsweringOutcome.SentBefore())
                .orElseGet(() -> {
                    Draft fresh = change.apply(Draft.EMPTY).afterLoss(true);
                    return new AnsweringOutcome.Kept(fresh, drafts.begin(fresh), chooses);
                });
    }

    private List<AnswerProblem> problems(Step step, Answers answers) {
        List<String> here = step.questions().stream().map(Question::id).toList();
        List<AnswerProblem> problems = answers.check(Questionnaire.current(), LondonTime.day(clock.instant())).stream()
                .filter(problem -> here.contains(problem.question()))
                .toList();
        boolean lost = here.contains(Questionnaire.AREA)
                && answers.find(Questionnaire.AREA)
                        .filter(code ->
                                AreaCode.parse(code).flatMap(districts::find).isEmpty())
                        .isPresent();
        return problems.isEmpty() && lost ? List.of(new AnswerProblem(Questionnaire.AREA, Fault.NO_AREA)) : problems;
    }
}
