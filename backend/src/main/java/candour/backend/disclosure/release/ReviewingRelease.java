package candour.backend.disclosure.release;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// The steps of staff: one proposes the release after looking at it, another approves it, and then it stands for ever.
@Singleton
class ReviewingRelease {
    private final DraftRepository drafts;
    private final PreparingRelease preparing;
    private final FreezingRelease freezing;
    private final Lattices lattices;
    private final AuditLog audit;

    ReviewingRelease(
            DraftRepository drafts,
            PreparingRelease preparing,
            FreezingRelease freezing,
            Lattices lattices,
            AuditLog audit) {
        this.drafts = drafts;
        this.preparing = preparing;
        this.freezing = freezing;
        this.lattices = lattices;
        this.audit = audit;
    }

    /// All counts that are kept, for somebody of the force.
    List<DraftRow> list(SignedIn by) {
        return by.worksFor(lattices.force().slug())
                ? drafts.list(lattices.force().id(), lattices.isSample())
                : List.of();
    }

    /// The counts with this name, for somebody of the force.
    ///
    /// @throws NotFound when there are none, or they are not for them
    DraftRow get(SignedIn by, PublicReference id) {
        return drafts.find(id)
                .filter(draft -> draft.forceId() == lattices.force().id())
                .filter(draft -> by.worksFor(lattices.force().slug()))
                .orElseThrow(() -> new NotFound("there is no such release"));
    }

    /// Counts again, before anybody has proposed it.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public ReviewOutcome countAgain(SignedIn by, PublicReference id, int version) {
        DraftRow draft = get(by, id);
        if (!draft.is(DraftRow.READY)) {
            return new ReviewOutcome.NotNow();
        }
        if (!preparing.countAgain(draft, version)) {
            throw new Stale();
        }
        return done(by, draft, "counted-again");
    }

    /// Says that the figures may be released as they are shown.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public ReviewOutcome propose(SignedIn by, PublicReference id, int version) {
        DraftRow draft = get(by, id);
        if (!draft.is(DraftRow.READY)) {
            return new ReviewOutcome.NotNow();
        }
        move(draft, DraftRow.PROPOSED, by.reference().value(), version);
        return done(by, draft, "proposed");
    }

    /// Gives a proposed release back.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public ReviewOutcome giveBack(SignedIn by, PublicReference id, int version) {
        DraftRow draft = get(by, id);
        if (!draft.is(DraftRow.PROPOSED)) {
            return new ReviewOutcome.NotNow();
        }
        move(draft, DraftRow.READY, "", version);
        return done(by, draft, "returned");
    }

    /// Releases the figures.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public ReviewOutcome approve(SignedIn by, PublicReference id, int version) {
        DraftRow draft = get(by, id);
        String proposed = draft.proposedBy();
        if (!draft.is(DraftRow.PROPOSED) || proposed == null) {
            return new ReviewOutcome.NotNow();
        }
        String own = by.reference().value();
        if (own.equals(proposed)) {
            return new ReviewOutcome.SamePerson();
        }
        move(draft, DraftRow.RELEASED, proposed, version);
        freezing.freeze(draft, proposed, own);
        return done(by, draft, "approved");
    }

    private void move(DraftRow draft, String state, String proposedBy, int version) {
        if (drafts.move(draft.id(), state, proposedBy, version) == 0) {
            throw new Stale();
        }
    }

    private ReviewOutcome done(SignedIn by, DraftRow draft, String act) {
        audit.record(by.actor(), new ReleaseEvent(draft.id(), draft.period(), act));
        return new ReviewOutcome.Done();
    }
}
