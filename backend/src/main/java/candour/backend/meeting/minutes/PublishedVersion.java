package candour.backend.meeting.minutes;

import candour.backend.meeting.publication.MinutesPublication;
import candour.backend.notify.Alerting;
import candour.backend.platform.fault.Stale;
import candour.shared.alert.AlertKind;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Moves the newest version before the public, with its correction, in the caller's transaction, and lets those know
/// who asked for it.
@Singleton
class PublishedVersion {
    private final MinutesRepository minutes;
    private final MinutesApprovalRepository approvals;
    private final MinutesPublication publication;
    private final Alerting alerting;

    PublishedVersion(
            MinutesRepository minutes,
            MinutesApprovalRepository approvals,
            MinutesPublication publication,
            Alerting alerting) {
        this.minutes = minutes;
        this.approvals = approvals;
        this.publication = publication;
        this.alerting = alerting;
    }

    /// @param at to the microsecond
    void put(Minutes held, Instant at) {
        if (held.isCorrection()) {
            approvals.addCorrection(held.id(), held.version(), at, held.correction());
        }
        if (minutes.publish(held.id(), held.version(), at) == 0) {
            throw new Stale();
        }
        publication.published(held.reference());
        alerting.tell(AlertKind.MINUTES);
    }
}
