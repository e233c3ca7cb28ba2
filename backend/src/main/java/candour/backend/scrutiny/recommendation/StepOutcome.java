package candour.backend.scrutiny.recommendation;

/// What came of a step of a recommendation.
sealed interface StepOutcome {

    /// It is taken.
    record Taken() implements StepOutcome {}

    /// This step cannot follow where the recommendation stands.
    record NotFromHere() implements StepOutcome {}

    /// A second person must take it.
    record SamePerson() implements StepOutcome {}

    /// A text waits for a second person; what follows has to wait too.
    record BeingChecked() implements StepOutcome {}

    /// The day set for an answer has passed already.
    record DayPassed() implements StepOutcome {}

    /// The text may point to somebody, and whoever sends it out has not said that they looked.
    record MayPointToSomebody() implements StepOutcome {}
}
