package candour.backend.meeting;

/// What came of changing a meeting.
public sealed interface ChangingOutcome {

    /// It is changed.
    record Changed() implements ChangingOutcome {}

    /// It was held or cancelled, and stays as it is.
    record NotPlannedAnyMore() implements ChangingOutcome {}

    /// More seats are booked than it would have.
    ///
    /// @param taken how many are booked
    record TooFewSeats(int taken) implements ChangingOutcome {}
}
