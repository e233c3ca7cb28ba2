package candour.backend.platform.outbox;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// Mail that never went out is forgotten: a week after its last attempt, the links in it are of no use any more.
@Singleton
class OutboxRetention implements RetentionRule {
    private static final Duration KEPT = Duration.ofDays(7);
    private final OutboxRepository waiting;

    OutboxRetention(OutboxRepository waiting) {
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String keeps() {
        return "until sent, and at most 7 days after it was last due";
    }

    @Override
    public long apply(Instant now) {
        return waiting.deleteDueBefore(now.minus(KEPT));
    }
}
