package candour.backend.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// To plan a meeting, or to change one.
///
/// @param kind of meeting
/// @param startsAt when it begins
/// @param endsAt when it ends, later than it begins
/// @param place up to 300 characters; empty when it is online only
/// @param online how to join from elsewhere, up to 300 characters for everybody; empty when nobody can
/// @param seats how many of the public can book, 1 to 100,000; null where nobody needs to; only of open meetings
public record PlanMeeting(
        MeetingKind kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        String online,
        @Nullable Integer seats) {

    public PlanMeeting {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("a meeting ends after it begins");
        }
        if (place.isEmpty() && online.isEmpty()) {
            throw new IllegalArgumentException("a meeting is somewhere");
        }
        if (seats != null && (seats < 1 || !kind.isOpen())) {
            throw new IllegalArgumentException("seats are for the public");
        }
    }

    /// Whether calendars and people must take note: time or place differ.
    boolean moves(Meeting meeting) {
        return isAtAnotherTime(meeting)
                || !place.equals(meeting.place())
                || !online.equals(meeting.online())
                || kind != meeting.kind();
    }

    /// Whether it takes place at another time.
    boolean isAtAnotherTime(Meeting meeting) {
        return !startsAt.equals(meeting.startsAt()) || !endsAt.equals(meeting.endsAt());
    }
}
