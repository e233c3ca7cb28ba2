package candour.backend.meeting.attending;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who was asked to a meeting.
///
/// @param meetingId the meeting
/// @param account public reference of the account
/// @param invitedOn the London day
/// @param reply code of a [Reply]; null until they reply
/// @param named they were there and agree to be named in public
@MappedEntity("meeting_invitation")
record Invitation(
        long meetingId,
        String account,
        LocalDate invitedOn,
        @Nullable String reply,
        boolean named) {

    /// Nothing that could reach a log.
    @Override
    public String toString() {
        return "Invitation";
    }
}
