package candour.backend.meeting.attending;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// What people needed to take part is forgotten soon after the meeting.
@Singleton
class AdjustmentsRetention implements RetentionRule {
    private static final int DAYS = 30;

    private final AdjustmentRepository stored;

    AdjustmentsRetention(AdjustmentRepository stored) {
        this.stored = stored;
    }

    @Override
    public String name() {
        return "meeting-adjustments";
    }

    @Override
    public String keeps() {
        return DAYS + " days after the meeting";
    }

    @Override
    public long apply(Instant now) {
        return stored.forget(now.minus(Duration.ofDays(DAYS)));
    }
}
