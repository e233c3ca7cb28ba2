package candour.backend.notify;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Applies [AlertsWaitingRule] every quarter of an hour: a day would be long for what lives a day.
@Singleton
class ForgetAlertsJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final AlertsWaitingRule rule;
    private final Clock clock;

    ForgetAlertsJob(AlertsWaitingRule rule, Clock clock) {
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-alerts";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /// Two portals that do it at once delete the same rows, so it needs no confirmation.
    @Override
    public void run(Lease lease) {
        rule.apply(clock.instant());
    }
}
