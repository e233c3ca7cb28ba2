package candour.backend.platform.retention;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import io.micronaut.data.exceptions.DataAccessException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Applies rules, one after another. One that fails does not keep the others from being applied.
final class RetentionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private final String name;
    private final Duration every;
    private final List<RetentionRule> rules;
    private final Clock clock;

    RetentionJob(String name, Duration every, List<RetentionRule> rules, Clock clock) {
        this.name = name;
        this.every = every;
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::name)).toList();
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration every() {
        return every;
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
