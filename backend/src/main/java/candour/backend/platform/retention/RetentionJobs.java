package candour.backend.platform.retention;

import candour.backend.platform.job.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// The jobs that apply the rules: each rule is in one of them.
@Factory
class RetentionJobs {

    @Singleton
    Job daily(List<RetentionRule> rules, Clock clock) {
        List<RetentionRule> daily =
                rules.stream().filter(rule -> !rule.isPrompt()).toList();
        return new RetentionJob("retention", Duration.ofDays(1), daily, clock);
    }

    @Singleton
    Job prompt(List<RetentionRule> rules, Clock clock) {
        List<RetentionRule> prompt =
                rules.stream().filter(RetentionRule::isPrompt).toList();
        return new RetentionJob("retention-prompt", Duration.ofMinutes(15), prompt, clock);
    }
}
