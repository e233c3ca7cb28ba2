package candour.backend.meeting.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Seats that somebody booked. Nothing tells who or when.
///
/// @param code of the reference that its holder keeps
/// @param meetingId the meeting
/// @param seats at least 1
@MappedEntity("booking")
@SuppressWarnings("ArrayRecordComponent") // never compared
record Booking(@Id byte[] code, long meetingId, int seats) {

    /// Nothing that could reach a log.
    @Override
    public String toString() {
        return "Booking";
    }
}
