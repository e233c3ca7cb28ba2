package candour.mobile.experience;

import candour.shared.reference.SubmissionSecret;
import candour.shared.wire.ReportRefused.FieldError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft as it is kept on the device, with how far its sending has come. One draft has one secret for good, so
/// however often it is sent, the portal stores it once. It prints nothing of itself.
///
/// @param draft what was said; where it waits, touched when the person asked to send it
/// @param stage whether it is still being written
/// @param secret null until it is first asked to be sent
/// @param tries how often it went out and no answer came
/// @param errors what the portal would not take
record Telling(Draft draft, Stage stage, @Nullable SubmissionSecret secret, int tries, List<FieldError> errors) {
    Telling {
        errors = List.copyOf(errors);
    }

    /// How far it has come.
    enum Stage {
        /// It is being written.
        DRAFT,
        /// The person asked to send it.
        WAITING,
        /// The portal would not take it; it can be written again.
        NOT_TAKEN
    }

    /// A draft that was never asked to be sent.
    static Telling of(Draft draft) {
        return new Telling(draft, Stage.DRAFT, null, 0, List.of());
    }

    DraftId id() {
        return draft.id();
    }

    /// With other words, touched at this moment.
    Telling with(Draft written, Instant now) {
        Draft touched = new Draft(
                draft.id(), written.language(), written.questionnaire(), written.answers(), written.step(), now);
        return new Telling(touched, stage, secret, tries, errors);
    }

    /// Asked to be sent. A secret that it has stays.
    Telling waiting(SubmissionSecret ifNone) {
        return new Telling(draft, Stage.WAITING, secret == null ? ifNone : secret, tries, List.of());
    }

    /// Gone out so often.
    Telling tried(int times) {
        return new Telling(draft, stage, secret, times, errors);
    }

    /// Refused at a try that is not counted: it surely was not taken then.
    Telling notTaken(int triesBefore, List<FieldError> why) {
        return new Telling(draft, Stage.NOT_TAKEN, secret, triesBefore, why);
    }

    /// A draft again.
    Telling written() {
        return new Telling(draft, Stage.DRAFT, secret, tries, List.of());
    }

    @Override
    public String toString() {
        return "a telling that is " + stage;
    }
}
