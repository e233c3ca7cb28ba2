package candour.backend.meeting.minutes;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Puts minutes before the public, once the chair and a second person approved this very version and both looked at
/// everything in it that may point to a person.
@Singleton
class PublishingMinutes {
    private final MinutesRights rights;
    private final MinutesReading reading;
    private final PublishedVersion published;
    private final AuditLog audit;
    private final Clock clock;

    PublishingMinutes(
            MinutesRights rights, MinutesReading reading, PublishedVersion published, AuditLog audit, Clock clock) {
        this.rights = rights;
        this.reading = reading;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /// Publishes one version.
    ///
    /// @throws Stale when somebody changed the minutes since they were read
    @Transactional
    public ApprovingOutcome publish(SignedIn by, PublicReference reference, int version) {
        Minutes held = rights.hold(by, reference);
        if (held.version() != version || held.state() == Minutes.State.PUBLISHED) {
            throw new Stale();
        }
        if (held.state() != Minutes.State.SENT) {
            return new ApprovingOutcome.NotSent();
        }
        List<MinutesApproval> approvals = reading.approvals(held);
        if (ApprovingMinutes.lacks(approvals, MinutesApproval.CHAIR)
                || ApprovingMinutes.lacks(approvals, MinutesApproval.SECOND)) {
            return new ApprovingOutcome.NotApproved();
        }
        MinutesFindings findings = reading.findings(held);
        if (!approvals.stream().allMatch(one -> one.lookedAtAllOf(findings))) {
            return new ApprovingOutcome.NotLookedAt();
        }
        published.put(held, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(by.actor(), new MinutesEvent(reference, held.isPublished() ? "corrected" : "published", version));
        return new ApprovingOutcome.Done();
    }
}
