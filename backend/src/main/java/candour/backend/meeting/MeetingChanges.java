package candour.backend.meeting;

import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/// Keeps what meetings were before they changed.
@Singleton
class MeetingChanges {
    private final MeetingChangeRepository changes;
    private final Clock clock;

    MeetingChanges(MeetingChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void keep(Meeting meeting, String act, String reason, Instant now) {
        changes.insert(
                meeting.id(),
                act,
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.online(),
                reason,
                LondonTime.day(now));
    }
}
