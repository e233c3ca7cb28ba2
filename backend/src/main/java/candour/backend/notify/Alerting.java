package candour.backend.notify;

import candour.backend.platform.reference.ReferenceGenerator;
import candour.shared.alert.AlertKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Takes alerts about what has become public, to be sent once the transaction under way is committed; what is rolled
/// back is never sent. Writes one row, however many devices there are, and none where alerts are not offered.
@Singleton
public class Alerting {
    /// Older news is no news: an alert that could not be sent for so long is forgotten.
    static final Duration LIFE = Duration.ofHours(23);

    private final AlertSettings settings;
    private final OutboxAlertRepository alerts;
    private final ReferenceGenerator references;
    private final Clock clock;

    Alerting(AlertSettings settings, OutboxAlertRepository alerts, ReferenceGenerator references, Clock clock) {
        this.settings = settings;
        this.alerts = alerts;
        this.references = references;
        this.clock = clock;
    }

    /// Tells every device that asked for this kind.
    public void tell(AlertKind kind) {
        if (settings.isSet()) {
            alerts.save(new OutboxAlert(
                    references.next().bytes(), kind.code(), clock.instant().plus(LIFE)));
        }
    }
}
