package candour.backend.experience.telling;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import jakarta.inject.Singleton;
import java.time.Clock;

/// How many reports of one network figures count. Nobody is turned away and nothing is slowed down: whatever comes
/// beyond is kept and read, and only left out of figures. Networks are known in memory alone, by a number that means
/// nothing after the next start; with the report stays only whether it counts. Source: threat T6 of the portal's threat
/// list (flooding to skew figures), and its rule for rooms of people behind one address.
@Singleton
class CountingCap {
    /// Reports of one network that count at once: a room of forty at a venue, and twenty more.
    static final int AT_ONCE = 60;

    private static final double SECONDS_OF_DAY = 86_400;

    private final RateLimit limit;

    CountingCap(Clock clock) {
        this.limit = new RateLimit(AT_ONCE, AT_ONCE / SECONDS_OF_DAY, clock);
    }

    /// Whether figures may count one more report of this source.
    boolean counts(Source source) {
        return limit.take(source).isEmpty();
    }
}
