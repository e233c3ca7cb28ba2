package candour.mobile.experience.telling;

import candour.mobile.experience.Sending;
import candour.mobile.text.Texts;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportRefused;
import java.util.stream.Stream;

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
        return question(error)
                .flatMap(id -> Questionnaire.current().findQuestion(id).stream())
                .findFirst()
                .map(question -> t.say(question.shortKey()) + ": " + error.detail())
                .orElse(error.detail());
    }

    /// The id of the question that a field holds the answer to; none for other fields.
    static Stream<String> question(ReportRefused.FieldError error) {
        return error.field().startsWith(ANSWERS)
                ? Stream.of(error.field().substring(ANSWERS.length()))
                : Stream.empty();
    }
}
