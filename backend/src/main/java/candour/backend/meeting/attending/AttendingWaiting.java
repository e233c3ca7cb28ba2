package candour.backend.meeting.attending;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Invitations a member has not replied to.
@Singleton
class AttendingWaiting implements Waiting {
    private final InvitationRepository invitations;
    private final MeetingLookup meetings;
    private final Clock clock;

    AttendingWaiting(InvitationRepository invitations, MeetingLookup meetings, Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.VOLUNTEER) && !who.has(Role.CHAIR)) {
            return List.of();
        }
        return invitations.listUnanswered(who.reference().value(), clock.instant()).stream()
                .map(meetings::find)
                .flatMap(Optional::stream)
                .map(AttendingWaiting::item)
                .toList();
    }

    private static WaitingItem item(Meeting meeting) {
        return WaitingItem.at(meeting.staffPath() + "/reply", "meeting.waiting.reply")
                .dueOn(meeting.day());
    }
}
