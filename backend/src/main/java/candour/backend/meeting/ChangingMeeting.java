package candour.backend.meeting;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.attending.TellingInvited;
import candour.backend.meeting.question.CarryingQuestions;
import candour.backend.platform.fault.Stale;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Moves a meeting or cancels it. Everybody can see what it was before and why it changed, calendars take it anew, and
/// whoever was invited is told.
@Singleton
public class ChangingMeeting {
    private final MeetingRepository meetings;
    private final MeetingChanges changes;
    private final TellingInvited invited;
    private final CarryingQuestions questions;
    private final AuditLog audit;

    ChangingMeeting(
            MeetingRepository meetings,
            MeetingChanges changes,
            TellingInvited invited,
            CarryingQuestions questions,
            AuditLog audit) {
        this.meetings = meetings;
        this.changes = changes;
        this.invited = invited;
        this.questions = questions;
        this.audit = audit;
    }

    /// Changes it. Who said whether they can come is asked again where the time is another.
    ///
    /// @param reason why, for everybody; needed where time, place or kind are others
    /// @throws Stale when somebody changed it since this was read
    @Transactional
    public ChangingOutcome change(
            SignedIn by, Meeting meeting, int version, PlanMeeting command, String reason, Language language) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            return new ChangingOutcome.NotPlannedAnyMore();
        }
        Integer seats = command.seats();
        if (seats != null && seats < meeting.seatsTaken()) {
            return new ChangingOutcome.TooFewSeats(meeting.seatsTaken());
        }
        boolean moves = command.moves(meeting);
        Instant now = changes.now();
        int changed = meetings.change(
                meeting.id(),
                version,
                command.kind(),
                command.startsAt(),
                command.endsAt(),
                command.place(),
                command.online(),
                seats,
                moves ? 1 : 0,
                now);
        if (changed == 0) {
            throw new Stale();
        }
        if (moves) {
            changes.keep(meeting, MeetingChange.MOVED, reason, now);
            if (command.isAtAnotherTime(meeting)) {
                invited.askAnew(meeting.id());
            }
            invited.tell(meeting, "moved", language);
        }
        audit.record(by.actor(), MeetingEvent.of(meeting, moves ? "moved" : "changed"));
        return new ChangingOutcome.Changed();
    }

    /// Cancels it.
    ///
    /// @param reason why, for everybody
    /// @throws Stale when somebody changed it since this was read
    @Transactional
    public ChangingOutcome cancel(SignedIn by, Meeting meeting, int version, String reason, Language language) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            return new ChangingOutcome.NotPlannedAnyMore();
        }
        Instant now = changes.now();
        if (meetings.cancel(meeting.id(), version, now) == 0) {
            throw new Stale();
        }
        changes.keep(meeting, MeetingChange.CANCELLED, reason, now);
        invited.tell(meeting, "cancelled", language);
        questions.carry(meeting.panelId());
        audit.record(by.actor(), MeetingEvent.of(meeting, "cancelled"));
        return new ChangingOutcome.Changed();
    }
}
