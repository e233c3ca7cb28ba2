package candour.backend.meeting.question;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What staff did with a question of the public, for the trail; never a word of it.
///
/// @param question its reference
/// @param act `published`, `refused`, `answered` or `taken-down`
/// @param facts more, such as why it was refused
record QuestionEvent(PublicReference question, String act, Map<String, String> facts) implements Recorded {

    QuestionEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String event() {
        return "meeting.question-" + act;
    }

    @Override
    public String subject() {
        return question.value();
    }
}
