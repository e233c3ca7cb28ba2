package candour.backend.scrutiny.recommendation;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.search.SearchEntry;
import candour.backend.meeting.search.SearchIndex;
import candour.backend.meeting.search.SearchKind;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds a step to the history of a recommendation, works out where that leaves it, and puts the step on the trail. What
/// everybody may read of it can be found by its words from then on.
@Singleton
class TakingStep {
    private final RecommendationRepository recommendations;
    private final RecommendationStepRepository steps;
    private final AuditLog audit;
    private final SearchIndex search;
    private final Clock clock;

    TakingStep(
            RecommendationRepository recommendations,
            RecommendationStepRepository steps,
            AuditLog audit,
            SearchIndex search,
            Clock clock) {
        this.recommendations = recommendations;
        this.steps = steps;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    History history(Recommendation recommendation) {
        return new History(steps.list(recommendation.id()));
    }

    /// Adds the step.
    ///
    /// @param version of the recommendation that was read
    /// @return its number
    /// @throws Stale when somebody took another step since
    int take(SignedIn by, Recommendation recommendation, int version, NewStep step) {
        if (recommendations.take(recommendation.id(), version) == 0) {
            throw new Stale();
        }
        return add(by, recommendation, step, step.content() == null ? "" : step.content());
    }

    /// Adds the step to a row that this transaction holds already.
    ///
    /// @param words all that was written, for the trail
    int add(SignedIn by, Recommendation recommendation, NewStep step, String words) {
        int number = lay(recommendation, step, by.reference().value(), today());
        audit.record(
                by.actor(), new RecommendationEvent(recommendation.reference(), step.kind(), step.choice(), words));
        return number;
    }

    /// Lays a step down as taken on a day, without a line on the trail.
    ///
    /// @param account public reference of who took it
    int lay(Recommendation recommendation, NewStep step, String account, LocalDate on) {
        long id = recommendation.id();
        int number = steps.list(id).stream()
                        .mapToInt(RecommendationStep::number)
                        .max()
                        .orElse(0)
                + 1;
        steps.insert(
                id,
                number,
                step.kind().code(),
                step.role().name(),
                account,
                on,
                step.choice(),
                step.content(),
                step.due(),
                step.about(),
                step.open());
        stand(recommendation, new History(steps.list(id)));
        return number;
    }

    private void stand(Recommendation recommendation, History history) {
        Optional<RecommendationState> shown = history.shown();
        @Nullable
        LocalDate changeDue =
                shown.orElse(null) instanceof RecommendationState.Answered answered ? answered.changeDue() : null;
        recommendations.stand(
                recommendation.id(),
                shown.orElse(null) instanceof RecommendationState.Awaiting awaiting
                        ? awaiting.due()
                        : recommendation.dueOn(),
                history.state().code(),
                shown.map(RecommendationState::code).orElse(null),
                history.lastOpen(StepKind.POSITION)
                        .map(RecommendationStep::choice)
                        .orElse(null),
                shown.orElse(null) instanceof RecommendationState.Judged judged
                        ? judged.verdict().code()
                        : null,
                changeDue,
                history.checking().map(RecommendationStep::takenOn).orElse(null),
                history.last(StepKind.DELIVERED)
                        .map(RecommendationStep::takenOn)
                        .orElse(null),
                history.movedOn());
        if (shown.isPresent()) {
            search.put(entry(recommendation, history));
        }
    }

    /// All that everybody may read of it, to be found by its words.
    private static SearchEntry entry(Recommendation one, History history) {
        String said = history.open().stream()
                .map(RecommendationStep::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new SearchEntry(
                SearchKind.ANSWER,
                one.reference(),
                one.forceId(),
                Language.ofCode(one.language()),
                "/recommendations/" + one.reference(),
                one.title(),
                history.movedOn(),
                one.found() + "\n" + one.asked() + "\n" + said);
    }
}
