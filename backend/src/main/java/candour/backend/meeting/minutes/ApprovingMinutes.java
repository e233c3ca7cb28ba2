package candour.backend.meeting.minutes;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Approves minutes: the chair and a second person, each for the version before their eyes, each after a look at
/// everything that may point to a person. Two accounts are needed, so nobody publishes what they alone wrote.
@Singleton
class ApprovingMinutes {
    private final MinutesRights rights;
    private final MinutesReading reading;
    private final MinutesApprovalRepository approvals;
    private final AuditLog audit;
    private final Clock clock;

    ApprovingMinutes(
            MinutesRights rights,
            MinutesReading reading,
            MinutesApprovalRepository approvals,
            AuditLog audit,
            Clock clock) {
        this.rights = rights;
        this.reading = reading;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Approves one version.
    ///
    /// @param lookedAt names of the findings that were looked at
    /// @throws Stale when somebody changed the minutes since they were read
    @Transactional
    public ApprovingOutcome approve(SignedIn by, PublicReference reference, int version, Set<String> lookedAt) {
        Minutes held = rights.hold(by, reference);
        String role = rights.approvesAs(by, held).orElseThrow(NotAllowed::new);
        if (held.version() != version) {
            throw new Stale();
        }
        if (held.state() != Minutes.State.SENT) {
            return new ApprovingOutcome.NotSent();
        }
        List<MinutesApproval> before = approvals.list(held.id(), version);
        if (before.stream().anyMatch(one -> one.account().equals(by.reference().value()))) {
            return new ApprovingOutcome.SamePerson();
        }
        Optional<String> part = part(role, before);
        if (part.isEmpty()) {
            return new ApprovingOutcome.NotNeeded(lacks(before, MinutesApproval.CHAIR));
        }
        MinutesFindings findings = reading.findings(held);
        if (!findings.areAllIn(lookedAt)) {
            return new ApprovingOutcome.NotLookedAt();
        }
        Instant now = clock.instant();
        approvals.insert(held.id(), version, part.get(), by.reference().value(), role, now, findings.hash());
        audit.record(by.actor(), new MinutesEvent(reference, "approved", version));
        return new ApprovingOutcome.Done();
    }

    /// Which of the two approvals somebody gives: the chair the first, anybody else who may, the second.
    static Optional<String> part(String role, List<MinutesApproval> before) {
        if (role.equals("chair") && lacks(before, MinutesApproval.CHAIR)) {
            return Optional.of(MinutesApproval.CHAIR);
        }
        return lacks(before, MinutesApproval.SECOND) ? Optional.of(MinutesApproval.SECOND) : Optional.empty();
    }

    static boolean lacks(List<MinutesApproval> approvals, String part) {
        return approvals.stream().noneMatch(one -> one.part().equals(part));
    }
}
