package candour.backend.scrutiny.recommendation;

import candour.backend.scrutiny.recommendation.RecommendationState.Agreed;
import candour.backend.scrutiny.recommendation.RecommendationState.Answered;
import candour.backend.scrutiny.recommendation.RecommendationState.Awaiting;
import candour.backend.scrutiny.recommendation.RecommendationState.Changed;
import candour.backend.scrutiny.recommendation.RecommendationState.Drafted;
import candour.backend.scrutiny.recommendation.RecommendationState.Judged;
import candour.backend.scrutiny.recommendation.RecommendationState.SetAside;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that was done with a recommendation, and where that leaves it: for those who work with it, and for the
/// public, which sees a text only once nobody can be recognised in it.
///
/// @param steps in the order they were taken, at least one
public record History(List<RecommendationStep> steps) {
    /// Steps that are about the making of a text and not for the public.
    private static final Set<StepKind> INSIDE =
            Set.of(StepKind.DRAFTED, StepKind.REVISED, StepKind.SET_ASIDE, StepKind.APPROVED, StepKind.RETURNED);

    public History {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a recommendation begins with a step");
        }
    }

    /// Where it stands for those who work with it.
    public RecommendationState state() {
        return after(effective()).orElseThrow(() -> new IllegalStateException("a recommendation without a first step"));
    }

    /// Where it stands for the public; empty until it is delivered.
    public Optional<RecommendationState> shown() {
        return after(open());
    }

    /// What the public may see, in order; nothing until it is delivered.
    public List<RecommendationStep> open() {
        boolean delivered = steps.stream().anyMatch(step -> step.step() == StepKind.DELIVERED);
        Set<Integer> approved = about(StepKind.APPROVED);
        return !delivered
                ? List.of()
                : effective().stream()
                        .filter(step -> !INSIDE.contains(step.step()))
                        .filter(step -> step.open() || approved.contains(step.number()))
                        .toList();
    }

    /// The step whose text waits for a second person.
    public Optional<RecommendationStep> checking() {
        Set<Integer> approved = about(StepKind.APPROVED);
        return effective().stream()
                .filter(step -> !step.open() && !INSIDE.contains(step.step()))
                .filter(step -> !approved.contains(step.number()))
                .findFirst();
    }

    /// The last step of this kind that was not given back.
    public Optional<RecommendationStep> last(StepKind kind) {
        return last(effective(), step -> step.step() == kind);
    }

    /// The last step of this kind that the public may see.
    public Optional<RecommendationStep> lastOpen(StepKind kind) {
        return last(open(), step -> step.step() == kind);
    }

    /// Why the text of this step was given back; empty where it was not.
    public Optional<RecommendationStep> returned(RecommendationStep step) {
        return last(steps, one -> one.step() == StepKind.RETURNED && about(one, step));
    }

    /// Who agreed it for the panel, as public reference of the account; empty before.
    Optional<String> agreedBy() {
        return last(StepKind.AGREED).map(RecommendationStep::account);
    }

    /// The number of the next step.
    int next() {
        return steps.getLast().number() + 1;
    }

    /// The day of the last step that everybody may see, or of the draft.
    LocalDate movedOn() {
        List<RecommendationStep> open = open();
        return open.isEmpty() ? steps.getLast().takenOn() : open.getLast().takenOn();
    }

    private static boolean about(RecommendationStep one, RecommendationStep step) {
        Integer number = one.about();
        return number != null && number == step.number();
    }

    private Set<Integer> about(StepKind kind) {
        return steps.stream()
                .filter(step -> step.step() == kind)
                .map(RecommendationStep::about)
                .collect(Collectors.toSet());
    }

    /// All but those that were given back.
    private List<RecommendationStep> effective() {
        Set<Integer> returned = about(StepKind.RETURNED);
        return steps.stream().filter(step -> !returned.contains(step.number())).toList();
    }

    private static Optional<RecommendationStep> last(
            Collection<RecommendationStep> steps, Predicate<RecommendationStep> which) {
        return steps.stream().filter(which).reduce((first, second) -> second);
    }

    private static Optional<RecommendationState> after(List<RecommendationStep> steps) {
        @Nullable RecommendationState state = null;
        for (RecommendationStep step : steps) {
            state = after(state, step);
        }
        return Optional.ofNullable(state);
    }

    private static @Nullable RecommendationState after(@Nullable RecommendationState before, RecommendationStep step) {
        LocalDate day = step.takenOn();
        return switch (step.step()) {
            case DRAFTED, REVISED -> new Drafted();
            case AGREED -> new Agreed(day);
            case SET_ASIDE -> new SetAside();
            case DELIVERED -> new Awaiting(day, step.day(), null, false);
            case ACKNOWLEDGED ->
                before instanceof Awaiting awaiting
                        ? new Awaiting(awaiting.delivered(), awaiting.due(), day, awaiting.again())
                        : before;
            case POSITION -> new Answered(step.position(), day, step.dueOn());
            case CHANGE ->
                new Changed(position(before), day, before instanceof Changed changed ? changed.times() + 1 : 1);
            case VERDICT -> new Judged(position(before), step.verdict(), day);
            case REOPENED -> new Awaiting(day, step.day(), null, true);
            case APPROVED, RETURNED -> before;
        };
    }

    private static Position position(@Nullable RecommendationState before) {
        return switch (before) {
            case Answered answered -> answered.position();
            case Changed changed -> changed.position();
            case Judged judged -> judged.position();
            case null, default -> throw new IllegalStateException("nothing was answered before");
        };
    }
}
