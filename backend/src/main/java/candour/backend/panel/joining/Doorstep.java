package candour.backend.panel.joining;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Sources;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Slows down who types references by the thousand. A library full of people who follow their applications from one
/// address stays far below it; what keeps applications safe are the 85 random bits of a reference.
@Singleton
class Doorstep {
    private static final int AT_ONCE = 3000;
    private static final double PER_SECOND = 5;

    private final RateLimit limit;
    private final Sources sources;

    Doorstep(Sources sources, Clock clock) {
        this.sources = sources;
        limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
    }

    /// @throws RuntimeException answered with 429, when the source is far too fast
    void require(HttpRequest<?> request) {
        limit.require(sources.of(request));
    }
}
