package candour.backend.meeting.booking;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Slows down who books by the hundred, so that one machine cannot take all seats at once; a room of forty people
/// behind one address stays below it.
@Singleton
class BookingLimit {
    /// Bookings from one network without a pause.
    static final int AT_ONCE = 60;

    /// Bookings from one network for ever.
    static final double PER_SECOND = 0.05;

    private final RateLimit limit;

    BookingLimit(Clock clock) {
        limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
    }

    /// @throws RuntimeException answered with 429, when the source is far too fast
    void require(Source source) {
        limit.require(source);
    }
}
