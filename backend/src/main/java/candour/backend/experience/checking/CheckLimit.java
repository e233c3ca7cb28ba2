package candour.backend.experience.checking;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Slows down who types references by the thousand. A room full of people who check theirs from one address, again and
/// again, stays far below it. The limit is not what keeps reports safe: a reference has 85 random bits.
@Singleton
class CheckLimit {
    /// References from one network without a pause.
    static final int AT_ONCE = 3000;

    /// References from one network for ever.
    static final double PER_SECOND = 5;

    private final RateLimit limit;

    CheckLimit(Clock clock) {
        limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
    }

    /// @throws RuntimeException answered with 429, when the source is far too fast
    void require(Source source) {
        limit.require(source);
    }
}
