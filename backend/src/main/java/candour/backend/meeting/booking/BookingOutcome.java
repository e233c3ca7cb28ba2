package candour.backend.meeting.booking;

import candour.shared.reference.ReportReference;

/// What came of booking seats.
sealed interface BookingOutcome {

    /// They are booked.
    ///
    /// @param reference that the holder keeps
    record Booked(ReportReference reference) implements BookingOutcome {}

    /// There are not so many seats left.
    ///
    /// @param left how many there are
    record TooFewLeft(int left) implements BookingOutcome {}

    /// The meeting takes no bookings, or not any more.
    record Closed() implements BookingOutcome {}
}
