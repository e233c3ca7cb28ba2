package candour.backend.meeting.planning;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.panel.Panel;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Says which panels have let their cadence slip. Source: APCC Race Disparity Toolkit, West Midlands: panels meet every
/// other month.
@Singleton
class Overdue {
    private final MeetingLookup meetings;
    private final Clock clock;

    Overdue(MeetingLookup meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /// The day by which an open panel should have met again, where it has not and no meeting is planned. Counted from
    /// its latest meeting that was not cancelled; nothing is said of a panel that never met.
    Optional<LocalDate> since(Panel panel) {
        if (!panel.isOpen() || meetings.next(panel.id()).isPresent()) {
            return Optional.empty();
        }
        return latest(panel)
                .map(start -> Cadence.due(start, panel.cadenceMonths()))
                .filter(day -> day.isBefore(LondonTime.day(clock.instant())));
    }

    /// When the panel's latest meeting that was not cancelled began.
    Optional<Instant> latest(Panel panel) {
        return latestMeeting(panel).map(Meeting::startsAt);
    }

    /// The panel's latest meeting that was not cancelled.
    Optional<Meeting> latestMeeting(Panel panel) {
        return meetings.list(panel.id()).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .findFirst();
    }
}
