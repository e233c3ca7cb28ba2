package candour.backend.experience.telling;

import candour.backend.experience.telling.StepPages.Refused;
import org.jspecify.annotations.Nullable;

/// What came of a page that was sent.
sealed interface AnsweringOutcome {

    /// The answers are in the draft.
    ///
    /// @param draft as it is now
    /// @param cookie secret of a new draft, where there was none; null otherwise
    /// @param chooses whether districts were found that the teller is to choose from
    record Kept(Draft draft, @Nullable String cookie, boolean chooses) implements AnsweringOutcome {}

    /// Some answers cannot be taken, and nothing was changed.
    ///
    /// @param draft as it was
    record NotTaken(Draft draft, Refused refused) implements AnsweringOutcome {}

    /// The report was sent before, from another tab.
    record SentBefore() implements AnsweringOutcome {}
}
