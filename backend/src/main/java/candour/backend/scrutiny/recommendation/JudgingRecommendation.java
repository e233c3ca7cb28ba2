package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.recommendation.RecommendationState.Answered;
import candour.backend.scrutiny.recommendation.RecommendationState.Changed;
import candour.backend.scrutiny.recommendation.RecommendationState.Judged;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Gives the panel's verdict on what was answered and done, or asks again. It is the chair's word and public at once:
/// nobody outside the panel stands between.
@Singleton
class JudgingRecommendation {
    private final Recommendations book;
    private final TakingStep taking;

    JudgingRecommendation(Recommendations book, TakingStep taking) {
        this.book = book;
        this.taking = taking;
    }

    /// Gives the verdict.
    ///
    /// @param version that was read
    /// @param reason 1 to [DraftRecommendation#LONGEST_TEXT] characters
    /// @param looked whether they say that they looked at everything that may point to somebody
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome judge(
            SignedIn by, PublicReference reference, int version, Verdict verdict, String reason, boolean looked) {
        Recommendation one = book.getForTurn(by, reference, Turn.JUDGE);
        History history = taking.history(one);
        if (history.checking().isPresent()) {
            return new StepOutcome.BeingChecked();
        }
        RecommendationState state = history.state();
        if (!(state instanceof Answered) && !(state instanceof Changed)) {
            return new StepOutcome.NotFromHere();
        }
        if (!looked && FoundDetails.any(reason)) {
            return new StepOutcome.MayPointToSomebody();
        }
        NewStep step = NewStep.of(StepKind.VERDICT, Role.CHAIR);
        taking.take(by, one, version, step.choosing(verdict.code()).saying(reason));
        return new StepOutcome.Taken();
    }

    /// Asks again, for another answer.
    ///
    /// @param version that was read
    /// @param reason 1 to [DraftRecommendation#LONGEST_TEXT] characters
    /// @param due by when it is to be answered
    /// @param looked whether they say that they looked at everything that may point to somebody
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome reopen(
            SignedIn by, PublicReference reference, int version, String reason, LocalDate due, boolean looked) {
        Recommendation one = book.getForTurn(by, reference, Turn.JUDGE);
        if (!(taking.history(one).state() instanceof Judged)) {
            return new StepOutcome.NotFromHere();
        }
        if (!due.isAfter(taking.today())) {
            return new StepOutcome.DayPassed();
        }
        if (!looked && FoundDetails.any(reason)) {
            return new StepOutcome.MayPointToSomebody();
        }
        taking.take(
                by,
                one,
                version,
                NewStep.of(StepKind.REOPENED, Role.CHAIR).saying(reason).due(due));
        return new StepOutcome.Taken();
    }
}
