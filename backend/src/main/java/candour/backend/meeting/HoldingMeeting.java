package candour.backend.meeting;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.question.CarryingQuestions;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/// Says that a meeting was held and how many people of each role came. Questions it left unanswered go to the next.
@Singleton
public class HoldingMeeting {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final CarryingQuestions questions;
    private final AuditLog audit;
    private final Clock clock;

    HoldingMeeting(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            CarryingQuestions questions,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps the counts, first or corrected.
    ///
    /// @param people by role, each at least 0; roles that are left out had nobody
    /// @throws NotAllowed when it has not begun, or was cancelled
    /// @throws Stale when somebody changed it since this was read
    @Transactional
    public void hold(SignedIn by, Meeting meeting, int version, Map<AttendanceRole, Integer> people) {
        if (meeting.status() == MeetingStatus.CANCELLED || meeting.startsAt().isAfter(clock.instant())) {
            throw new NotAllowed();
        }
        if (meetings.hold(meeting.id(), version, meeting.day()) == 0) {
            throw new Stale();
        }
        attendance.delete(meeting.id());
        people.forEach((role, count) -> attendance.put(meeting.id(), role.code(), count));
        questions.carry(meeting.panelId());
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        audit.record(by.actor(), MeetingEvent.of(meeting, "held", "people", Integer.toString(all)));
    }
}
