package candour.backend.platform.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A bucket of tokens for each source: it begins full, every act takes one token, and tokens come back at an even pace.
/// Remembers a bounded number of sources and forgets the one that was idle longest.
public final class RateLimit {
    private static final int MOST_SOURCES = 50_000;
    private static final double NANOS = 1e9;

    private final int capacity;
    private final double perSecond;
    private final Clock clock;
    private final Map<Long, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > MOST_SOURCES;
        }
    };

    /// @param tokens left at that moment
    private record Bucket(double tokens, Instant at) {}

    /// @param capacity acts that may follow each other without a pause
    /// @param perSecond acts that may go on for ever
    public RateLimit(int capacity, double perSecond, Clock clock) {
        if (capacity < 1 || perSecond <= 0) {
            throw new IllegalArgumentException("a limit of " + capacity + " and " + perSecond + " a second");
        }
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /// Takes a token for an act of this source.
    ///
    /// @return empty where there was one; otherwise how long to wait, in whole seconds from 1
    public synchronized Optional<Duration> take(Source source) {
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(source.number(), new Bucket(capacity, now));
        double back = Math.max(0, Duration.between(before.at(), now).toNanos() / NANOS) * perSecond;
        double tokens = Math.min(capacity, before.tokens() + back);
        boolean free = tokens >= 1;
        buckets.put(source.number(), new Bucket(free ? tokens - 1 : tokens, now));
        return free ? Optional.empty() : Optional.of(Duration.ofSeconds((long) Math.ceil((1 - tokens) / perSecond)));
    }

    /// Takes a token, or refuses the act.
    ///
    /// @throws TooOften when there is none
    public void require(Source source) {
        take(source).ifPresent(wait -> {
            throw new TooOften(wait);
        });
    }
}
