package candour.backend.notify;

import candour.backend.platform.outbox.Outgoing;
import candour.shared.alert.AlertKind;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the alerts that are due, a few at a time, on threads of its own that hold nothing of the database while the
/// service takes its time. Several portals may do so at once: each alert to each device is taken by one. A row is
/// deleted once the service has it.
@Singleton
class SendingAlerts implements Outgoing {
    private static final Logger LOG = LoggerFactory.getLogger(SendingAlerts.class);
    private static final int AT_ONCE = 8;
    /// Longer than any attempt; what a portal had taken when it died is taken by the next one after this.
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final OutboxAlertRepository alerts;
    private final SpreadingAlert spreading;
    private final PushQueue queue;
    private final PushRoute route;
    private final Clock clock;
    private final Resting resting = new Resting();

    SendingAlerts(
            OutboxAlertRepository alerts, SpreadingAlert spreading, PushQueue queue, PushRoute route, Clock clock) {
        this.alerts = alerts;
        this.spreading = spreading;
        this.queue = queue;
        this.route = route;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "alerts";
    }

    /// Nothing is sent while the service is left alone.
    @Override
    public int sendDue() {
        Optional<Fcm> fcm = route.find();
        if (fcm.isEmpty()) {
            return 0;
        }
        alerts.list().forEach(spreading::spread);
        if (resting.is(clock.instant())) {
            return 0;
        }
        List<Callable<Integer>> work = queue.due(clock.instant()).stream()
                .map(one -> (Callable<Integer>) () -> trySending(one, fcm.get()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("alerts-", 0).factory())) {
            return threads.invokeAll(work).stream()
                    .mapToInt(SendingAlerts::count)
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// What fails on our side, such as the database being away, is tried again when its lease is over.
    private static int count(Future<Integer> one) {
        if (one.state() == Future.State.SUCCESS) {
            return one.resultNow();
        }
        LOG.warn(
                "an alert could not be sent ({})", one.exceptionNow().getClass().getSimpleName());
        return 0;
    }

    /// @return 1 when it was sent
    private int trySending(OutboxPush one, Fcm fcm) {
        Instant now = clock.instant();
        if (resting.is(now) || !queue.claim(one, now.plus(LEASE))) {
            return 0;
        }
        Optional<AlertDevice> device = queue.device(one);
        Optional<AlertKind> kind = AlertKind.find(one.kind());
        if (device.isEmpty() || kind.isEmpty()) {
            queue.done(one);
            return 0;
        }
        Language language = Language.ofCode(device.get().language());
        return switch (fcm.send(queue.token(device.get()), kind.get(), language)) {
            case PushOutcome.Taken taken -> {
                resting.end();
                queue.done(one);
                yield 1;
            }
            case PushOutcome.Gone gone -> {
                queue.forget(device.get());
                yield 0;
            }
            case PushOutcome.NotYet notYet -> {
                Instant next = resting.begin(clock.instant(), notYet.asked());
                queue.putOff(one, next);
                LOG.warn("an alert could not be sent ({}), attempt {}", notYet.because(), one.attempts() + 1);
                yield 0;
            }
        };
    }
}
