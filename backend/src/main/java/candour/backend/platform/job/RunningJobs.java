package candour.backend.platform.job;

import candour.backend.platform.fault.Traces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the jobs that are due, one after another, and keeps their state.
@Singleton
class RunningJobs {
    /// How long a portal may be silent before another takes its job.
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    private final Map<String, Job> jobs;
    private final JobRepository states;
    private final Clock clock;
    private volatile @Nullable Lease now;

    RunningJobs(List<Job> jobs, JobRepository states, Clock clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.states = states;
        this.clock = clock;
    }

    /// Makes the rows of jobs met for the first time; they are due at once.
    void introduce() {
        for (String name : jobs.keySet()) {
            states.introduce(name, clock.instant());
        }
    }

    /// Runs each job that is due and free.
    ///
    /// @return how many were run
    int runDue() {
        int ran = 0;
        for (JobState state : states.list()) {
            @Nullable Job job = jobs.get(state.name());
            if (job != null && take(state)) {
                run(job, new Lease(states, state.name(), state.fence() + 1));
                ran++;
            }
        }
        return ran;
    }

    /// Lengthens the lease of the job under way, where there is one.
    void keepLease() {
        Lease held = now;
        if (held != null) {
            held.renew(clock.instant().plus(LEASE));
        }
    }

    private boolean take(JobState state) {
        Instant moment = clock.instant();
        return !state.dueAt().isAfter(moment)
                && states.take(state.name(), state.fence(), moment, moment.plus(LEASE)) == 1;
    }

    /// Whatever a job throws, the others go on; its own row says what kind of failure it was.
    private void run(Job job, Lease lease) {
        String failure = "";
        now = lease;
        try {
            job.run(lease);
        } catch (RuntimeException e) {
            failure = e.getClass().getSimpleName();
            LOG.error("the job {} failed and is tried again later: {}", job.name(), Traces.withoutWords(e));
        } finally {
            now = null;
        }
        Instant end = clock.instant();
        Duration wait = failure.isEmpty() || job.every().compareTo(AFTER_FAILURE) < 0 ? job.every() : AFTER_FAILURE;
        if (states.finish(job.name(), lease.fence(), end, end.plus(wait), failure) == 0) {
            LOG.warn("the job {} took longer than its lease, and another portal has it", job.name());
        }
    }
}
