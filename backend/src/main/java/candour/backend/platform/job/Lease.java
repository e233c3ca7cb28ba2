package candour.backend.platform.job;

import java.time.Instant;

/// The right of one portal to do a job now. It is renewed while the job runs; a portal that stood still for longer
/// than the lease may find that another has taken over.
public final class Lease {
    private final JobRepository jobs;
    private final String name;
    private final long fence;

    Lease(JobRepository jobs, String name, long fence) {
        this.jobs = jobs;
        this.name = name;
        this.fence = fence;
    }

    /// Goes on only while the lease holds. Within a transaction nobody else can take the job over until it ends.
    ///
    /// @throws LeaseLost when another portal has taken over
    public void confirm() {
        if (jobs.lockFence(name) != fence) {
            throw new LeaseLost(name);
        }
    }

    void renew(Instant until) {
        jobs.renew(name, fence, until);
    }

    /// The number of this lease: it goes up with every taking.
    long fence() {
        return fence;
    }
}
