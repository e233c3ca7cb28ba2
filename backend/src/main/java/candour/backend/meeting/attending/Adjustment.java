package candour.backend.meeting.attending;

import io.micronaut.data.annotation.MappedEntity;

/// What somebody needs to take part in a meeting.
///
/// @param meetingId the meeting
/// @param account public reference of the account
/// @param needs sealed
@MappedEntity("meeting_adjustment")
@SuppressWarnings("ArrayRecordComponent") // never compared
record Adjustment(long meetingId, String account, byte[] needs) {

    /// Nothing that could reach a log.
    @Override
    public String toString() {
        return "Adjustment";
    }
}
