package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.notify.Alerting;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.shared.alert.AlertKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lets a text of the addressee out to the public once a panel officer has looked whether it points to somebody, or
/// gives it back with a reason. The words stay the addressee's own: nothing here changes them.
@Singleton
class CheckingAnswer {
    private final Recommendations book;
    private final TakingStep taking;
    private final Alerting alerting;

    CheckingAnswer(Recommendations book, TakingStep taking, Alerting alerting) {
        this.book = book;
        this.taking = taking;
        this.alerting = alerting;
    }

    /// Shows the waiting text to the public.
    ///
    /// @param version that was read
    /// @param looked whether they say that they looked at everything that may point to somebody
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome approve(SignedIn by, PublicReference reference, int version, boolean looked) {
        Recommendation one = book.getForTurn(by, reference, Turn.CHECK);
        Optional<RecommendationStep> waiting = taking.history(one).checking();
        if (waiting.isEmpty()) {
            return new StepOutcome.NotFromHere();
        }
        RecommendationStep step = waiting.get();
        if (step.account().equals(by.reference().value())) {
            return new StepOutcome.SamePerson();
        }
        if (!looked && FoundDetails.any(step.text())) {
            return new StepOutcome.MayPointToSomebody();
        }
        taking.take(
                by,
                one,
                version,
                NewStep.of(StepKind.APPROVED, Role.PANEL_OFFICER).about(step));
        alerting.tell(step.step() == StepKind.POSITION ? AlertKind.ANSWERS : AlertKind.CHANGES);
        return new StepOutcome.Taken();
    }

    /// Gives the waiting text back. The clock of an answer runs on as if it had not come.
    ///
    /// @param version that was read
    /// @param reason for whoever wrote it
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome giveBack(SignedIn by, PublicReference reference, int version, String reason) {
        Recommendation one = book.getForTurn(by, reference, Turn.CHECK);
        Optional<RecommendationStep> waiting = taking.history(one).checking();
        if (waiting.isEmpty()) {
            return new StepOutcome.NotFromHere();
        }
        NewStep step = NewStep.of(StepKind.RETURNED, Role.PANEL_OFFICER);
        taking.take(by, one, version, step.about(waiting.get()).saying(reason));
        return new StepOutcome.Taken();
    }
}
