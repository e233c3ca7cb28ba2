package candour.backend.platform.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks every ten seconds whether a job is due, from when the portal serves until it stops.
@Singleton
@Requires(property = "candour.background", value = "true", defaultValue = "true")
class JobClockwork {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningJobs running;
    private final Rounds jobs = new Rounds("jobs", this::look);
    private final Rounds leases;
    private boolean introduced;

    JobClockwork(RunningJobs running) {
        this.running = running;
        this.leases = new Rounds("leases", running::keepLease);
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        jobs.begin(PAUSE);
        leases.begin(RunningJobs.LEASE.dividedBy(5));
    }

    /// Lets the job under way come to an end for a while; a job cut short is taken up again by whoever is next.
    @PreDestroy
    void stop() throws InterruptedException {
        jobs.stop(PATIENCE);
        leases.stop(Duration.ZERO);
    }

    private void look() {
        if (!introduced) {
            running.introduce();
            introduced = true;
        }
        running.runDue();
    }
}
