package candour.mobile.experience;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.shared.people.EqualityAnswers;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import candour.shared.wire.EqualitySubmission;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Sends what somebody chose to say about themselves, apart from any report and with no path to one. Nothing of it is
/// ever kept on the device: once this object is let go, it is gone.
public final class AboutYouSending {
    private final PortalApi portal;
    private final Background background;
    private final String once;

    /// What came of it.
    public enum Outcome {
        /// The portal has it.
        TAKEN,
        /// The portal will not take it as it is; nothing was stored.
        NOT_TAKEN,
        /// No answer came. Sent again by the same object it counts once.
        NO_ANSWER
    }

    /// For one sending, and for repeating it.
    ///
    /// @param random a source whose numbers nobody can foresee
    public AboutYouSending(PortalApi portal, Background background, RandomGenerator random) {
        this.portal = portal;
        this.background = background;
        this.once = SubmissionSecret.next(random).written();
    }

    /// Sends the answers; to be called when the person said so, and again where no answer came.
    ///
    /// @param then is told on the thread of the screen what came of it
    public void send(Language language, EqualityAnswers answers, Consumer<Outcome> then) {
        EqualitySubmission submission = new EqualitySubmission(once, answers.fields());
        background.run(() -> outcome(portal.post(language, "/api/v1/equality-answers", submission)), then);
    }

    private static Outcome outcome(Answer<String> answer) {
        if (answer instanceof Answer.Good) {
            return Outcome.TAKEN;
        }
        return answer instanceof Answer.Refused<String> refused && refused.status() == 400
                ? Outcome.NOT_TAKEN
                : Outcome.NO_ANSWER;
    }
}
