package candour.backend.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts wrong tries, in memory and for a quarter of an hour. There is no limit for an account alone, only for an
/// account from one source and for a source, so that nobody can lock another person out by failing on purpose. The
/// oldest entries give way when there are very many.
@Singleton
public class Throttle {
    /// How long a try counts.
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int ENTRIES = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ENTRIES;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /// Whether one more try may be made.
    ///
    /// @param key what is counted
    /// @param most tries within the window
    public synchronized boolean allows(String key, int most) {
        Deque<Instant> known = tries.get(key);
        return known == null || current(known).size() < most;
    }

    /// Counts a try.
    public synchronized void count(String key) {
        current(tries.computeIfAbsent(key, fresh -> new ArrayDeque<>())).addLast(clock.instant());
    }

    /// Forgets the tries after one that was right.
    public synchronized void forget(String key) {
        tries.remove(key);
    }

    /// Forgets everything.
    public synchronized void clear() {
        tries.clear();
    }

    private Deque<Instant> current(Deque<Instant> all) {
        Instant start = clock.instant().minus(WINDOW);
        while (!all.isEmpty() && !all.peekFirst().isAfter(start)) {
            all.removeFirst();
        }
        return all;
    }
}
