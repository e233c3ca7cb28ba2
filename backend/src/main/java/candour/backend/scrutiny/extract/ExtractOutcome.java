package candour.backend.scrutiny.extract;

import java.util.List;

/// What came of an extract that was sent.
sealed interface ExtractOutcome {

    /// It was taken in, and nothing of it changes any more.
    record TakenIn(CaseExtract extract) implements ExtractOutcome {}

    /// The same file was taken in before; nothing changed.
    record Known(CaseExtract extract) implements ExtractOutcome {}

    /// Something is wrong with it; nothing of it was kept.
    ///
    /// @param refusals the first of them
    /// @param all how many there are
    record Refused(List<Refusal> refusals, int all) implements ExtractOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
