package candour.backend.platform.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that is done again and again on a thread of its own, one round after another, from when the portal serves until
/// it stops. A round that fails does not keep the next from coming. While rounds fail, as they do when the database is
/// away, there is one line in the log and not one for every round.
public final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String what;
    private final Runnable round;
    private final ScheduledExecutorService thread;
    private boolean failing;

    /// Nothing is done before [#begin].
    ///
    /// @param what is looked after, in one word: its thread is called so, and the log names it so
    /// @param round the work of one round; a round with nothing to do does nothing
    public Rounds(String what, Runnable round) {
        this.what = what;
        this.round = round;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name(what).daemon().unstarted(work));
    }

    /// Begins, with a first round after the pause or after a second, whichever is less.
    ///
    /// @param pause from the end of one round to the beginning of the next: at least a millisecond
    public void begin(Duration pause) {
        long first = Math.min(1_000, pause.toMillis());
        thread.scheduleWithFixedDelay(this::one, first, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Lets the round under way come to an end, then stops for good.
    ///
    /// @param patience how long it may take; after that its thread is interrupted
    public void stop(Duration patience) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            thread.shutdownNow();
        }
    }

    /// One round.
    void one() {
        try {
            round.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn(
                        "{}: waiting, because a round failed ({})",
                        what,
                        e.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
