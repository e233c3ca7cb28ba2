package candour.backend.notify;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Alerts that could not be sent while they were news are forgotten.
@Singleton
class AlertsWaitingRule implements RetentionRule {
    private static final int BITE = 1_000;
    private final OutboxAlertRepository alerts;
    private final OutboxPushRepository waiting;

    AlertsWaitingRule(OutboxAlertRepository alerts, OutboxPushRepository waiting) {
        this.alerts = alerts;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "alerts-waiting";
    }

    @Override
    public String keeps() {
        return "until sent, and at most a day";
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public long apply(Instant now) {
        long all = alerts.deleteExpired(now);
        long gone;
        do {
            gone = waiting.deleteExpired(now);
            all += gone;
        } while (gone == BITE);
        return all;
    }
}
