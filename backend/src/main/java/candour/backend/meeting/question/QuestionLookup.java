package candour.backend.meeting.question;

import candour.backend.meeting.Meeting;
import candour.backend.platform.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/// Reads what the public asked and what was answered, as far as it is public.
@Singleton
public class QuestionLookup {
    private final AskedQuestionRepository asked;
    private final PublishedQuestionRepository published;
    private final AskingQuestion asking;

    QuestionLookup(AskedQuestionRepository asked, PublishedQuestionRepository published, AskingQuestion asking) {
        this.asked = asked;
        this.published = published;
        this.asking = asking;
    }

    /// Questions on the agenda of a meeting, and those that were asked for it and went on to a later one.
    public List<PublishedQuestion> list(Meeting meeting) {
        return published.list(meeting.id());
    }

    /// How many questions nobody has decided on yet.
    public int countWaiting(Meeting meeting) {
        return asked.countWaiting(meeting.id());
    }

    /// How many questions were not published, one sentence for each reason.
    public List<String> refused(Meeting meeting, Texts t) {
        return asked.countRefused(meeting.id()).stream()
                .map(row -> t.say("meeting.question.refused." + row.reason(), "n", row.questions()))
                .toList();
    }

    /// Whether the meeting takes questions.
    public boolean takesQuestions(Meeting meeting) {
        return asking.takes(meeting);
    }
}
