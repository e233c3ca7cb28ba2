package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.recommendation.RecommendationState.Answered;
import candour.backend.scrutiny.recommendation.RecommendationState.Awaiting;
import candour.backend.scrutiny.recommendation.RecommendationState.Changed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Takes the addressee's word: that the recommendation came, what its position is, what it has done. The public sees
/// position and change once a panel officer has looked whether they point to somebody; nobody edits them.
@Singleton
class AnsweringRecommendation {
    private final Recommendations book;
    private final RecommendationRights rights;
    private final EvidenceRepository evidence;
    private final TakingStep taking;

    AnsweringRecommendation(
            Recommendations book, RecommendationRights rights, EvidenceRepository evidence, TakingStep taking) {
        this.book = book;
        this.rights = rights;
        this.evidence = evidence;
        this.taking = taking;
    }

    /// Says that it came.
    ///
    /// @param version that was read
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome acknowledge(SignedIn by, PublicReference reference, int version) {
        Recommendation one = get(by, reference);
        if (!(taking.history(one).state() instanceof Awaiting awaiting) || awaiting.acknowledged() != null) {
            return new StepOutcome.NotFromHere();
        }
        taking.take(by, one, version, step(one, StepKind.ACKNOWLEDGED));
        return new StepOutcome.Taken();
    }

    /// Takes a position.
    ///
    /// @param version that was read
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome answer(SignedIn by, PublicReference reference, int version, TakePosition command) {
        Recommendation one = get(by, reference);
        if (!(taking.history(one).state() instanceof Awaiting)) {
            return new StepOutcome.NotFromHere();
        }
        taking.take(
                by,
                one,
                version,
                step(one, StepKind.POSITION)
                        .choosing(command.position().code())
                        .saying(command.reason())
                        .due(command.changeDue())
                        .withheld(true));
        return new StepOutcome.Taken();
    }

    /// Tells of a change. There may be more than one.
    ///
    /// @param version that was read
    /// @throws Stale when somebody took another step since
    @Transactional
    public StepOutcome tellChange(SignedIn by, PublicReference reference, int version, TellChange command) {
        Recommendation one = get(by, reference);
        History history = taking.history(one);
        if (history.checking().isPresent()) {
            return new StepOutcome.BeingChecked();
        }
        RecommendationState state = history.state();
        if (!(state instanceof Answered) && !(state instanceof Changed)) {
            return new StepOutcome.NotFromHere();
        }
        int number = taking.take(
                by,
                one,
                version,
                step(one, StepKind.CHANGE).saying(command.text()).withheld(true));
        List<TellChange.Document> documents = command.documents();
        for (int at = 0; at < documents.size(); at++) {
            evidence.insert(
                    one.id(),
                    number,
                    at + 1,
                    documents.get(at).label(),
                    documents.get(at).address());
        }
        return new StepOutcome.Taken();
    }

    private Recommendation get(SignedIn by, PublicReference reference) {
        Recommendation one = book.get(by, reference);
        if (!rights.answers(by, one)) {
            throw new NotAllowed();
        }
        return one;
    }

    private static NewStep step(Recommendation one, StepKind kind) {
        return NewStep.of(kind, one.asksWhom().answers());
    }
}
