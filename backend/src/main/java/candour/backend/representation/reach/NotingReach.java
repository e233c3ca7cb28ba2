package candour.backend.representation.reach;

import candour.backend.audit.Actor;
import candour.backend.audit.AuditLog;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Writes on the trail who looked at unreleased counts of answers about equality.
@Singleton
class NotingReach {
    private final AuditLog audit;

    NotingReach(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional
    void note(ReachQuery query, Actor by) {
        audit.record(by, new RepresentationLookedAt(query));
    }
}
