package candour.backend.notify;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Slows down who makes up devices by the hundred. A room of forty people behind one address who all turn alerts on
/// stays below it.
@Singleton
class AlertLimit {
    /// Requests of one network without a pause.
    static final int AT_ONCE = 80;

    /// Requests of one network for ever.
    static final double PER_SECOND = 0.1;

    private final RateLimit limit;

    AlertLimit(Clock clock) {
        limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
    }

    /// @throws RuntimeException answered with 429, when the source is far too fast
    void require(Source source) {
        limit.require(source);
    }
}
