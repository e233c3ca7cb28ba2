package candour.backend.meeting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/// What a meeting was before it was moved or cancelled.
///
/// @param act `moved` or `cancelled`
/// @param startsAt when it was to begin
/// @param endsAt when it was to end
/// @param place where it was to be
/// @param online how one was to join from elsewhere
/// @param reason for everybody
/// @param changedOn the London day
@MappedEntity("meeting_change")
record MeetingChange(
        @Id long id,
        long meetingId,
        String act,
        Instant startsAt,
        Instant endsAt,
        String place,
        String online,
        String reason,
        LocalDate changedOn) {
    static final String MOVED = "moved";
    static final String CANCELLED = "cancelled";
}
