package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.scrutiny.recommendation.RecommendationState.Agreed;
import candour.backend.scrutiny.recommendation.RecommendationState.Answered;
import candour.backend.scrutiny.recommendation.RecommendationState.Awaiting;
import candour.backend.scrutiny.recommendation.RecommendationState.Changed;
import candour.backend.scrutiny.recommendation.RecommendationState.Drafted;
import candour.backend.scrutiny.recommendation.RecommendationState.Judged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final List<RecommendationStep> steps = new ArrayList<>();

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 5, 1).plusDays(number);
    }

    private HistoryTest then(StepKind kind) {
        return add(kind, null, null, null, true);
    }

    private HistoryTest delivered() {
        return then(StepKind.DRAFTED).then(StepKind.AGREED).add(StepKind.DELIVERED, null, DUE, null, true);
    }

    private HistoryTest answered(Position position) {
        return add(StepKind.POSITION, position.code(), null, null, false);
    }

    private HistoryTest about(StepKind kind, int step) {
        return add(kind, null, null, step, true);
    }

    private HistoryTest add(
            StepKind kind, @Nullable String choice, @Nullable LocalDate due, @Nullable Integer about, boolean open) {
        int number = steps.size() + 1;
        steps.add(new RecommendationStep(
                1, number, kind.code(), "CHAIR", "a", day(number), choice, "text " + number, due, about, open));
        return this;
    }

    private History history() {
        return new History(steps);
    }

    private List<StepKind> open() {
        return history().open().stream().map(RecommendationStep::step).toList();
    }

    @Test
    void nothing_is_public_before_it_is_delivered() {
        assertEquals(new Drafted(), then(StepKind.DRAFTED).history().state());
        assertEquals(new Agreed(day(2)), then(StepKind.AGREED).history().state());
        assertEquals(Optional.empty(), history().shown());
        assertEquals(List.of(), open());
    }

    @Test
    void a_changed_draft_has_to_be_agreed_anew() {
        then(StepKind.DRAFTED).then(StepKind.AGREED).then(StepKind.REVISED);
        assertEquals(new Drafted(), history().state());
    }

    @Test
    void the_public_sees_it_wait_once_it_is_delivered_and_nothing_of_its_making() {
        delivered().then(StepKind.ACKNOWLEDGED);
        Awaiting awaiting = new Awaiting(day(3), DUE, day(4), false);
        assertEquals(awaiting, history().state());
        assertEquals(Optional.of(awaiting), history().shown());
        assertEquals(List.of(StepKind.AGREED, StepKind.DELIVERED, StepKind.ACKNOWLEDGED), open());
    }

    @Test
    void an_answer_is_kept_from_the_public_until_a_second_person_looked() {
        delivered().answered(Position.DECLINED);
        assertEquals(new Answered(Position.DECLINED, day(4), null), history().state());
        assertEquals(
                "awaiting", history().shown().map(RecommendationState::code).orElse(""));
        assertEquals(Optional.of(4), history().checking().map(RecommendationStep::number));

        about(StepKind.APPROVED, 4);
        assertEquals(Optional.of(history().state()), history().shown());
        assertEquals(Optional.empty(), history().checking());
        assertEquals(List.of(StepKind.AGREED, StepKind.DELIVERED, StepKind.POSITION), open());
    }

    @Test
    void an_answer_given_back_is_as_if_it_had_not_come() {
        delivered().answered(Position.ACCEPTED).about(StepKind.RETURNED, 4);
        assertEquals(new Awaiting(day(3), DUE, null, false), history().state());
        assertEquals(Optional.empty(), history().checking());
        assertEquals(Optional.empty(), history().lastOpen(StepKind.POSITION));
        assertEquals(Optional.of("text 5"), history().returned(steps.get(3)).map(RecommendationStep::text));

        answered(Position.IN_PART).about(StepKind.APPROVED, 6);
        assertEquals(
                Optional.of(new Answered(Position.IN_PART, day(6), null)),
                history().shown());
    }

    @Test
    void changes_are_counted_and_a_verdict_keeps_what_was_answered() {
        delivered().answered(Position.IN_PART).about(StepKind.APPROVED, 4);
        add(StepKind.CHANGE, null, null, null, false).about(StepKind.APPROVED, 6);
        add(StepKind.CHANGE, null, null, null, false);
        assertEquals(new Changed(Position.IN_PART, day(8), 2), history().state());
        assertEquals(
                Optional.of(new Changed(Position.IN_PART, day(6), 1)), history().shown());

        about(StepKind.APPROVED, 8).add(StepKind.VERDICT, "partly", null, null, true);
        assertEquals(
                new Judged(Position.IN_PART, Verdict.PARTLY, day(10)), history().state());
        assertEquals(day(10), history().movedOn());
    }

    @Test
    void asking_again_starts_a_new_clock() {
        delivered().answered(Position.DECLINED).about(StepKind.APPROVED, 4);
        add(StepKind.VERDICT, "not-satisfied", null, null, true);
        add(StepKind.REOPENED, null, DUE.plusMonths(1), null, true);
        assertEquals(
                new Awaiting(day(7), DUE.plusMonths(1), null, true), history().state());
        assertEquals(Optional.of(history().state()), history().shown());
    }

    @Test
    void a_verdict_without_an_answer_is_refused() {
        delivered().add(StepKind.VERDICT, "satisfied", null, null, true);
        assertThrows(IllegalStateException.class, () -> history().state());
    }
}
