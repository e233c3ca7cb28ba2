package candour.backend.meeting.question;

import candour.backend.meeting.Meeting;
import candour.backend.platform.time.IsoWeek;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Takes a question of the public. Nothing of whoever asks is kept, and of when only the week; it is not on the trail.
@Singleton
class AskingQuestion {
    private final AskedQuestionRepository questions;
    private final QuestionText texts;
    private final Clock clock;

    AskingQuestion(AskedQuestionRepository questions, QuestionText texts, Clock clock) {
        this.questions = questions;
        this.texts = texts;
        this.clock = clock;
    }

    /// Whether the meeting still takes questions: it has not begun.
    boolean takes(Meeting meeting) {
        return meeting.isAhead(clock.instant()) && meeting.startsAt().isAfter(clock.instant());
    }

    /// @return false where the meeting takes no questions any more
    @Transactional
    public boolean ask(AskQuestion command) {
        Meeting meeting = command.meeting();
        if (!takes(meeting)) {
            return false;
        }
        var id = texts.name(meeting.id(), command.text());
        questions.insert(
                id,
                meeting.id(),
                meeting.forceId(),
                command.language().code(),
                texts.seal(id, command.text()),
                command.putTo().code(),
                IsoWeek.of(clock.instant()).value());
        return true;
    }
}
