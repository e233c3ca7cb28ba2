package candour.backend.experience.triage;

/// What came of moving a report on.
sealed interface MovingOutcome {

    /// It has the new status.
    record Moved() implements MovingOutcome {}

    /// A report cannot go there from where it is.
    record NotFromHere() implements MovingOutcome {}

    /// The resident did not wish that what they told goes further than staff.
    record NotWished() implements MovingOutcome {}
}
