package candour.backend.panel.application;

import candour.backend.panel.SeatOutcome;

/// What came of appointing.
sealed interface AppointingOutcome {

    /// The seat was given, or not.
    record Answered(SeatOutcome seat) implements AppointingOutcome {}

    /// Somebody uses this mail address here who cannot be a member with it: staff, or of another force.
    record AddressTaken() implements AppointingOutcome {}
}
