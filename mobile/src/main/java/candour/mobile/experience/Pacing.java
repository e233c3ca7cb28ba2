package candour.mobile.experience;

import candour.mobile.background.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When each report is tried again: after 5 seconds, twice as long after each further try, 10 minutes at most, each
/// time somewhere between half of that and all of it, so that phones which lost the portal together do not come back
/// together.
final class Pacing {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 7;

    private final Map<DraftId, Pace> paces = new HashMap<>();
    private final Background background;
    private final Clock clock;
    private final RandomGenerator random;
    private @Nullable Instant ringing;

    Pacing(Background background, Clock clock, RandomGenerator random) {
        this.background = background;
        this.clock = clock;
        this.random = random;
    }

    /// @param failures tries in a row without an answer
    /// @param due not before this
    private record Pace(int failures, Instant due) {}

    /// Due at once, as if it was never tried.
    synchronized void begin(DraftId id) {
        paces.put(id, new Pace(0, clock.instant()));
    }

    synchronized boolean isDue(DraftId id) {
        return !paces.computeIfAbsent(id, one -> new Pace(0, clock.instant()))
                .due()
                .isAfter(clock.instant());
    }

    /// On its way, and not due before that has ended.
    synchronized void leaves(DraftId id) {
        Instant late = clock.instant().plus(LONGEST);
        paces.computeIfPresent(id, (same, pace) -> new Pace(pace.failures(), late));
    }

    /// Due later, after one more try without an answer.
    synchronized void failed(DraftId id) {
        Pace before = paces.getOrDefault(id, new Pace(0, clock.instant()));
        long longest =
                FIRST.multipliedBy(1L << Math.min(before.failures(), DOUBLINGS)).toMillis();
        long half = Math.min(longest, LONGEST.toMillis()) / 2;
        Instant due = clock.instant().plusMillis(half + random.nextLong(half + 1));
        paces.put(id, new Pace(before.failures() + 1, due));
    }

    /// Nothing more to try.
    synchronized void end(DraftId id) {
        paces.remove(id);
    }

    synchronized void endAll() {
        paces.clear();
    }

    /// Comes back on the thread of the screen when the next is due, and after 10 minutes at the latest.
    synchronized void ring(Runnable then) {
        Instant now = clock.instant();
        Instant next = paces.values().stream()
                .map(Pace::due)
                .filter(due -> due.isBefore(now.plus(LONGEST)))
                .min(Instant::compareTo)
                .orElse(now.plus(LONGEST));
        if (ringing == null || ringing.isAfter(next)) {
            ringing = next;
            Duration wait = Duration.between(now, next);
            background.later(wait.isNegative() ? Duration.ZERO : wait, () -> rung(next, then));
        }
    }

    private void rung(Instant mine, Runnable then) {
        synchronized (this) {
            if (mine.equals(ringing)) {
                ringing = null;
            }
        }
        then.run();
    }
}
