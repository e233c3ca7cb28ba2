package candour.backend.outreach;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/// Keeps what was promised to people, until it is done or it is said why it could not be.
@Singleton
public class MakingCommitment {
    private final OwnOutreach own;
    private final CommitmentRepository commitments;
    private final ReferenceGenerator references;
    private final Clock clock;

    MakingCommitment(OwnOutreach own, CommitmentRepository commitments, ReferenceGenerator references, Clock clock) {
        this.own = own;
        this.commitments = commitments;
        this.references = references;
        this.clock = clock;
    }

    /// What was promised at an activity.
    ///
    /// @param ownerRole who sees to it: a role, never a name
    public record MakeCommitment(String told, String promised, String ownerRole, LocalDate dueOn) {}

    /// Writes a promise down.
    @Transactional
    public void make(SignedIn by, OutreachActivity activity, MakeCommitment command) {
        Commitment saved = commitments.save(new Commitment(
                null,
                references.next(),
                activity.forceId(),
                activity.storedId(),
                command.told(),
                command.promised(),
                command.ownerRole(),
                command.dueOn(),
                Commitment.OPEN,
                null,
                null,
                1));
        own.record(by, new OutreachEvent.CommitmentMoved(saved.reference(), Commitment.OPEN));
    }

    /// The promise made at the activity, by its reference.
    ///
    /// @throws NotFound when it was not made there
    public Commitment get(OutreachActivity activity, String reference) {
        return PublicReference.parse(reference)
                .flatMap(commitments::findByReference)
                .filter(one -> one.activityId() == activity.storedId())
                .orElseThrow(() -> new NotFound("there is no such commitment"));
    }

    /// Says what was done, or why it could not be.
    ///
    /// @param kept false where it could not be done
    /// @throws Stale when somebody closed it meanwhile
    @Transactional
    public void close(SignedIn by, Commitment commitment, int version, boolean kept, String outcome) {
        String state = kept ? Commitment.KEPT : Commitment.COULD_NOT;
        Long id = commitment.id();
        if (id == null || commitments.close(id, state, outcome, LondonTime.day(clock.instant()), version) == 0) {
            throw new Stale();
        }
        own.record(by, new OutreachEvent.CommitmentMoved(commitment.reference(), state));
    }
}
