package candour.backend.notify;

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

/// Looks every second whether alerts are due, from when the portal serves until it stops; never where alerts are not
/// offered.
@Singleton
@Requires(property = "candour.background", value = "true", defaultValue = "true")
class AlertDispatch {
    private static final Logger LOG = LoggerFactory.getLogger(AlertDispatch.class);
    private static final int STOP_SECONDS = 20;

    private final PushRoute route;
    private final SendingAlerts sending;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("alerts").daemon().unstarted(work));
    private boolean failing;

    AlertDispatch(PushRoute route, SendingAlerts sending) {
        this.route = route;
        this.sending = sending;
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        if (route.find().isPresent()) {
            thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    /// Lets the alerts under way be handed over, then ends.
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    /// While the database is away there is one line in the log, not one for every second.
    private void look() {
        try {
            sending.sendDue();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn(
                        "alerts wait, because the outbox cannot be read ({})",
                        e.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
