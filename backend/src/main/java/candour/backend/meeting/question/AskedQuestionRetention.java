package candour.backend.meeting.question;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.IsoWeek;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Questions as they were asked are deleted after a year; what was published of them stays with the meeting.
@Singleton
class AskedQuestionRetention implements RetentionRule {
    private static final int WEEKS = 52;

    private final AskedQuestionRepository questions;

    AskedQuestionRetention(AskedQuestionRepository questions) {
        this.questions = questions;
    }

    @Override
    public String name() {
        return "asked-question";
    }

    @Override
    public String keeps() {
        return WEEKS + " weeks after the week it came in";
    }

    @Override
    public long apply(Instant now) {
        return questions.deleteBefore(IsoWeek.of(now).plusWeeks(-WEEKS).value());
    }
}
