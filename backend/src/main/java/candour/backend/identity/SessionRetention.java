package candour.backend.identity;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Deletes sessions and links that have run out.
@Singleton
class SessionRetention implements RetentionRule {
    private final SessionRepository sessions;
    private final AccountLinkRepository links;

    SessionRetention(SessionRepository sessions, AccountLinkRepository links) {
        this.sessions = sessions;
        this.links = links;
    }

    @Override
    public String name() {
        return "sessions-and-links";
    }

    @Override
    public String keeps() {
        return "until they run out: 30 minutes without a request, 12 hours in all; links as long as they work";
    }

    @Override
    public long apply(Instant now) {
        return sessions.removeRunOut(now.minus(SessionLimits.IDLE), now.minus(SessionLimits.WHOLE))
                + links.removeRunOut(now);
    }
}
