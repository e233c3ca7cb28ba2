package candour.backend.scrutiny.recommendation;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words the steps of a recommendation: who did what by role, on which day, and what was written.
@Singleton
public class StepViews {
    private final Origins origins;

    StepViews(Origins origins) {
        this.origins = origins;
    }

    /// The steps that everybody may see, in order.
    ///
    /// @param evidence of the recommendation
    public List<StepView> open(Recommendation one, History history, List<Evidence> evidence, Texts t) {
        return history.open().stream()
                .map(step -> view(one, step, evidence, note(one, history, step, t), t))
                .toList();
    }

    /// All steps, with what waits for a second person and what was given back.
    List<StepView> all(Recommendation one, History history, List<Evidence> evidence, Texts t) {
        return history.steps().stream()
                .map(step -> view(one, step, evidence, inside(one, history, step, t), t))
                .toList();
    }

    private StepView view(Recommendation one, RecommendationStep step, List<Evidence> evidence, String note, Texts t) {
        return new StepView(
                what(step, t),
                origins.who(one, step, t),
                InWords.day(t.language(), step.takenOn()),
                note,
                step.text(),
                one.language().equals(t.language().code()) ? null : one.language(),
                evidence.stream()
                        .filter(document -> document.step() == step.number())
                        .map(document -> new TextLink(document.label(), document.address()))
                        .toList(),
                mark(step, t));
    }

    private static String what(RecommendationStep step, Texts t) {
        return t.say("recommendation.step." + step.step().code());
    }

    private static @Nullable Standing mark(RecommendationStep step, Texts t) {
        return switch (step.step()) {
            case POSITION ->
                new Standing(
                        t.say("recommendation.position." + step.position().code()), Standing.tone(step.position()));
            case VERDICT ->
                new Standing(t.say("recommendation.verdict." + step.verdict().code()), Standing.tone(step.verdict()));
            default -> null;
        };
    }

    private String note(Recommendation one, History history, RecommendationStep step, Texts t) {
        return switch (step.step()) {
            case DELIVERED ->
                t.say(
                        "recommendation.note.delivered",
                        "addressee",
                        origins.addressee(one, t),
                        "day",
                        InWords.day(t.language(), step.day()));
            case REOPENED -> t.say("recommendation.note.reopened", "day", InWords.day(t.language(), step.day()));
            case POSITION -> late(history, step, t);
            default -> "";
        };
    }

    private static String late(History history, RecommendationStep step, Texts t) {
        @Nullable LocalDate change = step.dueOn();
        String promised =
                change == null ? "" : t.say("recommendation.note.promised", "day", InWords.day(t.language(), change));
        Optional<LocalDate> due = history.steps().stream()
                .filter(one -> one.number() < step.number())
                .filter(one -> one.step() == StepKind.DELIVERED || one.step() == StepKind.REOPENED)
                .reduce((first, second) -> second)
                .map(RecommendationStep::day);
        long days = due.map(day -> ChronoUnit.DAYS.between(day, step.takenOn())).orElse(0L);
        String late = days > 0 ? t.say("recommendation.note.late", "n", days) : "";
        return (late + " " + promised).strip();
    }

    private String inside(Recommendation one, History history, RecommendationStep step, Texts t) {
        if (history.returned(step).isPresent()) {
            return t.say("recommendation.note.returned");
        }
        boolean waits = history.checking().filter(step::equals).isPresent();
        return waits ? t.say("recommendation.note.waits") : note(one, history, step, t);
    }
}
