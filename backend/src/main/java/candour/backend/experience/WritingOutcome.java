package candour.backend.experience;

/// What came of writing a message.
public sealed interface WritingOutcome {

    /// Staff will read it.
    record Written() implements WritingOutcome {}

    /// No report has this reference.
    record NoReport() implements WritingOutcome {}

    /// The report was taken back, so nobody reads it.
    record TakenBack() implements WritingOutcome {}

    /// So many messages were written already that staff must answer first.
    record TooMany() implements WritingOutcome {}
}
