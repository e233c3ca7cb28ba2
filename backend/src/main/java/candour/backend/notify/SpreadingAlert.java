package candour.backend.notify;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Gives an alert to each device that asked for its kind: one row each, all or none, by one portal.
@Singleton
class SpreadingAlert {
    private final OutboxAlertRepository alerts;
    private final OutboxPushRepository waiting;
    private final Clock clock;

    SpreadingAlert(OutboxAlertRepository alerts, OutboxPushRepository waiting, Clock clock) {
        this.alerts = alerts;
        this.waiting = waiting;
        this.clock = clock;
    }

    /// Whoever deletes the alert gives it out; another portal that tries waits and finds it gone.
    @Transactional
    public void spread(OutboxAlert alert) {
        if (alerts.delete(alert.id()) == 1 && alert.expiresAt().isAfter(clock.instant())) {
            waiting.spread(alert.id(), alert.kind(), clock.instant(), alert.expiresAt());
        }
    }
}
