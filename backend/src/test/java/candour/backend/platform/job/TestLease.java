package candour.backend.platform.job;

import candour.backend.support.TestPortal;
import java.time.Instant;

/// Leases for tests that run a job by themselves.
public final class TestLease {

    private TestLease() {}

    /// A lease that holds.
    public static Lease held(TestPortal portal) {
        JobRepository states = portal.bean(JobRepository.class);
        states.introduce("test", Instant.EPOCH);
        return new Lease(states, "test", states.lockFence("test"));
    }
}
