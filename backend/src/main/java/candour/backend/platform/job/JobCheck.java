package candour.backend.platform.job;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Says which jobs failed or were not run in time.
@Singleton
class JobCheck implements Check {
    private static final Duration GRACE = Duration.ofHours(6);
    private final JobRepository states;
    private final Clock clock;

    JobCheck(JobRepository states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public List<Finding> findings() {
        Instant late = clock.instant().minus(GRACE);
        List<JobState> all = states.list();
        List<String> failed = all.stream()
                .filter(job -> !job.failure().isEmpty())
                .map(job -> job.name() + " (" + job.failure() + ")")
                .toList();
        List<String> overdue = all.stream()
                .filter(job -> job.dueAt().isBefore(late))
                .map(JobState::name)
                .toList();
        if (failed.isEmpty() && overdue.isEmpty()) {
            return List.of(Finding.good("jobs", all.isEmpty() ? "not run yet" : all.size() + " done as planned"));
        }
        return List.of(
                failed.isEmpty()
                        ? Finding.note("jobs", overdue + " wait: they are run while the portal serves")
                        : Finding.bad("jobs", failed + " failed when last run; the log says why"));
    }
}
