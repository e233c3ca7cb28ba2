package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Panel;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Writes what a panel asks for. A panel officer or the panel's chair drafts; whatever is changed has to be agreed
/// anew.
@Singleton
class DraftingRecommendation {
    private final Recommendations book;
    private final RecommendationRights rights;
    private final RecommendationRepository recommendations;
    private final TakingStep taking;
    private final ReferenceGenerator references;

    DraftingRecommendation(
            Recommendations book,
            RecommendationRights rights,
            RecommendationRepository recommendations,
            TakingStep taking,
            ReferenceGenerator references) {
        this.book = book;
        this.rights = rights;
        this.recommendations = recommendations;
        this.taking = taking;
        this.references = references;
    }

    /// Keeps a new draft.
    ///
    /// @return its name outside
    /// @throws NotAllowed when they may not write for this panel
    @Transactional
    public PublicReference draft(SignedIn by, DraftRecommendation draft) {
        Panel panel = rights.panel(by, draft.panelId());
        PublicReference reference = references.next();
        recommendations.insert(
                reference,
                panel.id(),
                panel.forceId(),
                draft.meetingId(),
                draft.caseReference(),
                draft.addressee().code(),
                draft.theme().code(),
                draft.language().code(),
                draft.title(),
                draft.found(),
                draft.asked(),
                draft.due(),
                taking.today(),
                panel.sample());
        add(by, reference, StepKind.DRAFTED, draft.words());
        return reference;
    }

    /// Changes a draft that was not delivered yet. The panel stays the same.
    ///
    /// @param version that was read
    /// @throws Stale when somebody changed it since
    @Transactional
    public StepOutcome revise(SignedIn by, PublicReference reference, int version, DraftRecommendation draft) {
        Recommendation one = book.getForDrafting(by, reference);
        if (!isDraft(one)) {
            return new StepOutcome.NotFromHere();
        }
        int rows = recommendations.rewrite(
                one.id(),
                version,
                draft.meetingId(),
                draft.caseReference(),
                draft.addressee().code(),
                draft.theme().code(),
                draft.language().code(),
                draft.title(),
                draft.found(),
                draft.asked(),
                draft.due());
        if (rows == 0) {
            throw new Stale();
        }
        add(by, reference, StepKind.REVISED, draft.words());
        return new StepOutcome.Taken();
    }

    /// Gives a draft up. It stays in the list of those who wrote it and is never public.
    ///
    /// @param version that was read
    /// @throws Stale when somebody changed it since
    @Transactional
    public StepOutcome setAside(SignedIn by, PublicReference reference, int version) {
        Recommendation one = book.getForDrafting(by, reference);
        if (!isDraft(one)) {
            return new StepOutcome.NotFromHere();
        }
        taking.take(by, one, version, NewStep.of(StepKind.SET_ASIDE, rights.writesAs(by, one.panelId())));
        return new StepOutcome.Taken();
    }

    private void add(SignedIn by, PublicReference reference, StepKind kind, String words) {
        Recommendation written =
                recommendations.find(reference).orElseThrow(() -> new NotFound("there is no such recommendation"));
        taking.add(by, written, NewStep.of(kind, rights.writesAs(by, written.panelId())), words);
    }

    private static boolean isDraft(Recommendation one) {
        return one.state().equals("draft") || one.state().equals("agreed");
    }
}
