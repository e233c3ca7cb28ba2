package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.recommendation.RecommendationState.Agreed;
import candour.backend.scrutiny.recommendation.RecommendationState.Drafted;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Lets a recommendation go out: the panel's chair agrees it, and a panel officer who is somebody else delivers it. It
/// is public from then on, and the clock of the answer runs.
@Singleton
class IssuingRecommendation {
    private final Recommendations book;
    private final TakingStep taking;

    IssuingRecommendation(Recommendations book, TakingStep taking) {
        this.book = book;
        this.taking = taking;
    }

    /// Agrees the draft for the panel.
    ///
    /// @param version that was read
    /// @throws Stale when somebody changed it since
    @Transactional
    public StepOutcome agree(SignedIn by, PublicReference reference, int version) {
        Recommendation one = book.getForTurn(by, reference, Turn.AGREE);
        if (!(taking.history(one).state() instanceof Drafted)) {
            return new StepOutcome.NotFromHere();
        }
        taking.take(by, one, version, NewStep.of(StepKind.AGREED, Role.CHAIR));
        return new StepOutcome.Taken();
    }

    /// Delivers the recommendation to whom it is addressed, and shows it to the public.
    ///
    /// @param version that was read
    /// @param looked whether they say that they looked at everything that may point to somebody
    /// @throws Stale when somebody changed it since
    @Transactional
    public StepOutcome deliver(SignedIn by, PublicReference reference, int version, boolean looked) {
        Recommendation one = book.getForTurn(by, reference, Turn.DELIVER);
        History history = taking.history(one);
        if (!(history.state() instanceof Agreed)) {
            return new StepOutcome.NotFromHere();
        }
        if (history.agreedBy().filter(by.reference().value()::equals).isPresent()) {
            return new StepOutcome.SamePerson();
        }
        if (one.dueOn().isBefore(taking.today())) {
            return new StepOutcome.DayPassed();
        }
        if (!looked && FoundDetails.any(one.title() + ".\n" + one.found() + "\n" + one.asked())) {
            return new StepOutcome.MayPointToSomebody();
        }
        taking.take(
                by,
                one,
                version,
                NewStep.of(StepKind.DELIVERED, Role.PANEL_OFFICER).due(one.dueOn()));
        return new StepOutcome.Taken();
    }
}
