package candour.mobile.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it.
public final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");

    /// Moves it, also back.
    public void move(Duration by) {
        now = now.plus(by);
    }

    /// Sets it.
    public void set(Instant to) {
        now = to;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
