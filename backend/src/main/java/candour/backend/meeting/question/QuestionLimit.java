package candour.backend.meeting.question;

import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Slows down who sends questions by the hundred. A room of forty people behind one address who each ask one within ten
/// minutes stays below it.
@Singleton
class QuestionLimit {
    /// Questions from one network without a pause.
    static final int AT_ONCE = 60;

    /// Questions from one network for ever.
    static final double PER_SECOND = 0.05;

    private final RateLimit limit;

    QuestionLimit(Clock clock) {
        limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
    }

    /// @throws RuntimeException answered with 429, when the source is far too fast
    void require(Source source) {
        limit.require(source);
    }
}
