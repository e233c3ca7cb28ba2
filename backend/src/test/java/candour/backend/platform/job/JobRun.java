package candour.backend.platform.job;

import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Runs a job of the test portal as its clockwork does, at a moment of the test's choice.
public final class JobRun {
    private JobRun() {}

    /// Runs it, due or not.
    ///
    /// @return the kind of failure; empty when there was none
    public static String of(Job job, Instant moment) {
        JobRepository states = TestPortal.running().bean(JobRepository.class);
        RunningJobs running = new RunningJobs(List.of(job), states, Clock.fixed(moment, ZoneOffset.UTC));
        running.introduce();
        if (running.runDue() != 1) {
            throw new IllegalStateException(job.name() + " is not due at " + moment);
        }
        return states.list().stream()
                .filter(state -> state.name().equals(job.name()))
                .findFirst()
                .orElseThrow()
                .failure();
    }
}
