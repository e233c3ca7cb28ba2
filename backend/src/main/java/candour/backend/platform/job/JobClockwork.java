package candour.backend.platform.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every ten seconds whether a job is due, from when the portal serves until it stops.
@Singleton
@Requires(property = "candour.background", value = "true", defaultValue = "true")
class JobClockwork {
    private static final Logger LOG = LoggerFactory.getLogger(JobClockwork.class);
    private static final int LOOK_SECONDS = 10;
    private static final int STOP_SECONDS = 30;

    private final RunningJobs running;
    private final ScheduledExecutorService worker = thread("jobs");
    private final ScheduledExecutorService keeper = thread("leases");
    private boolean introduced;
    private boolean failing;

    JobClockwork(RunningJobs running) {
        this.running = running;
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        worker.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        long renewing = RunningJobs.LEASE.toSeconds() / 5;
        keeper.scheduleWithFixedDelay(this::keep, renewing, renewing, TimeUnit.SECONDS);
    }

    /// Lets the job under way come to an end for a while; a job cut short is taken up again by whoever is next.
    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
        keeper.shutdownNow();
    }

    /// While the database is away there is one line in the log.
    private void look() {
        try {
            if (!introduced) {
                running.introduce();
                introduced = true;
            }
            running.runDue();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn(
                        "jobs wait, because their state cannot be read ({})",
                        e.getClass().getSimpleName());
            }
            failing = true;
        }
    }

    private void keep() {
        try {
            running.keepLease();
        } catch (RuntimeException e) {
            LOG.warn("a lease could not be renewed ({})", e.getClass().getSimpleName());
        }
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
    }
}
