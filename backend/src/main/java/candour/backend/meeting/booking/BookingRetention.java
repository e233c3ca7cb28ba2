package candour.backend.meeting.booking;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// Bookings are deleted soon after the meeting.
@Singleton
class BookingRetention implements RetentionRule {
    private static final int DAYS = 7;

    private final BookingRepository bookings;

    BookingRetention(BookingRepository bookings) {
        this.bookings = bookings;
    }

    @Override
    public String name() {
        return "meeting-booking";
    }

    @Override
    public String keeps() {
        return "until given back, and at most " + DAYS + " days after the meeting";
    }

    @Override
    public long apply(Instant now) {
        return bookings.deleteEnded(now.minus(Duration.ofDays(DAYS)));
    }
}
