package candour.backend.meeting.attending;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingEvent;
import candour.backend.meeting.MeetingStatus;
import candour.backend.panel.Membership;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Asks the members of a panel to a meeting. Whoever was asked before is not asked twice.
@Singleton
class InvitingMembers {
    private final PanelLookup panels;
    private final InvitationRepository invitations;
    private final TellingInvited telling;
    private final AuditLog audit;
    private final Clock clock;

    InvitingMembers(
            PanelLookup panels, InvitationRepository invitations, TellingInvited telling, AuditLog audit, Clock clock) {
        this.panels = panels;
        this.invitations = invitations;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks everybody who serves on the panel and was not asked yet.
    ///
    /// @return how many were asked now
    /// @throws NotAllowed when the meeting is not ahead
    @Transactional
    public int invite(SignedIn by, Meeting meeting, Language language) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            throw new NotAllowed();
        }
        int asked = 0;
        for (Membership member : panels.members(meeting.panelId())) {
            String account = member.accountReference().value();
            if (invitations.find(meeting.id(), account).isEmpty()) {
                invitations.invite(meeting.id(), account, LondonTime.day(clock.instant()));
                telling.tell(account, meeting, "invited", language);
                asked++;
            }
        }
        if (asked > 0) {
            audit.record(by.actor(), MeetingEvent.of(meeting, "invited", "people", Integer.toString(asked)));
        }
        return asked;
    }
}
