package candour.backend.platform.retention;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Applies every rule once a day. A rule that fails does not keep the others from being applied.
@Singleton
class RetentionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private final List<RetentionRule> rules;
    private final Clock clock;

    RetentionJob(List<RetentionRule> rules, Clock clock) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::name)).toList();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Lease lease) {
        @Nullable RuntimeException trouble = null;
        for (RetentionRule rule : rules) {
            lease.confirm();
            try {
                long changed = rule.apply(clock.instant());
                if (changed > 0) {
                    LOG.info("retention: {} rows by the rule {}", changed, rule.name());
                }
            } catch (IllegalStateException | DataAccessException e) {
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
