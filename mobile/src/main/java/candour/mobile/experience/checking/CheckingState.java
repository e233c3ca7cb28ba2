package candour.mobile.experience.checking;

import candour.shared.wire.ReportDocument;
import java.util.Optional;

/// What is seen and said in "Check my report".
///
/// @param page what is seen
/// @param note what is said beside the act it is about
/// @param report where there is one to see
record CheckingState(Page page, Note note, Optional<ReportDocument> report) {

    /// What is seen.
    enum Page {
        /// The reference is asked for.
        ASKING,
        /// The report of the reference.
        REPORT,
        /// Asks whether the report is to be taken back.
        WITHDRAWING,
        /// Asks whether the report is to be erased.
        ERASING,
        /// The report is erased.
        ERASED,
        /// No report has the reference.
        NO_REPORT
    }

    /// What is said beside the act it is about.
    enum Note {
        /// Nothing.
        NONE,
        /// No reference was typed.
        REFERENCE_EMPTY,
        /// The reference has too few or too many symbols.
        REFERENCE_LENGTH,
        /// A symbol of the reference is wrong.
        REFERENCE_WRONG,
        /// The visit is over.
        OVER,
        /// The portal was not reached, and nothing was asked of it that changes anything.
        AWAY,
        /// It is not known whether what was asked was done.
        UNSURE,
        /// The message was taken.
        SENT,
        /// No message was written.
        MESSAGE_EMPTY,
        /// The message is too long.
        MESSAGE_LONG,
        /// Staff have to answer before more is taken.
        TOO_MANY,
        /// The report was taken back meanwhile.
        TAKEN_BACK
    }

    static CheckingState asking(Note note) {
        return new CheckingState(Page.ASKING, note, Optional.empty());
    }

    CheckingState on(Page other) {
        return new CheckingState(other, Note.NONE, report);
    }

    CheckingState saying(Note other) {
        return new CheckingState(page, other, report);
    }
}
