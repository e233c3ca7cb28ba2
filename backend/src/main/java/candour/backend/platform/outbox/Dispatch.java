package candour.backend.platform.outbox;

import candour.backend.platform.job.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// Looks every second whether anything of an outbox is due, from when the portal serves until it stops. Each outbox has
/// a thread of its own, so that none waits for another.
@Singleton
@Requires(property = "candour.background", value = "true", defaultValue = "true")
class Dispatch {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Rounds> rounds;

    Dispatch(List<Outgoing> all) {
        this.rounds =
                all.stream().map(one -> new Rounds(one.name(), one::sendDue)).toList();
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        rounds.forEach(one -> one.begin(PAUSE));
    }

    /// Lets what is under way be handed over, then ends.
    @PreDestroy
    void stop() throws InterruptedException {
        for (Rounds one : rounds) {
            one.stop(PATIENCE);
        }
    }
}
