package candour.mobile.experience.telling;

import candour.mobile.experience.Sending;
import candour.mobile.text.Texts;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportRefused;

/// How far sending has come, in words that are never more than is surely known.
final class SendingWords {
    private static final String ANSWERS = "answers.";

    private SendingWords() {}

    static String title(Texts t, Sending sending) {
        if (sending instanceof Sending.Waiting waiting) {
            return t.say(waiting(waiting));
        }
        if (sending instanceof Sending.Received) {
            return t.say("tell.reference.heading");
        }
        return t.say(sending instanceof Sending.NotTaken ? "tell.not-taken" : "tell.too-late");
    }

    /// What is happening with a report that waits.
    static String text(Texts t, Sending.Waiting waiting) {
        return t.say(waiting(waiting) + ".text");
    }

    private static String waiting(Sending.Waiting waiting) {
        if (waiting.now()) {
            return "tell.sending.now";
        }
        return waiting.tries() == 0 ? "tell.sending.first" : "tell.sending.unsure";
    }

    /// What was wrong with one field: the question in a few words, and what to do.
    static String error(Texts t, ReportRefused.FieldError error) {
        String id = error.field().startsWith(ANSWERS) ? error.field().substring(ANSWERS.length()) : "";
        return Questionnaire.current()
                .findQuestion(id)
                .map(question -> t.say(question.shortKey()) + ": " + error.detail())
                .orElse(error.detail());
    }
}
