package candour.backend.meeting.attending;

import candour.backend.meeting.Meeting;
import candour.backend.panel.MemberRole;
import candour.backend.panel.PanelLookup;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Made-up replies to made-up meetings for trials: whoever leads the panel comes, the others have not replied.
@Singleton
public class SampleReplies {
    private final InvitationRepository invitations;
    private final Adjustments adjustments;
    private final AdjustmentRepository needs;
    private final PanelLookup panels;

    SampleReplies(
            InvitationRepository invitations, Adjustments adjustments, AdjustmentRepository needs, PanelLookup panels) {
        this.invitations = invitations;
        this.adjustments = adjustments;
        this.needs = needs;
        this.panels = panels;
    }

    /// Asks the members to a meeting, in the transaction under way.
    ///
    /// @param day they were asked
    public void make(Meeting meeting, LocalDate day) {
        panels.members(meeting.panelId()).forEach(member -> {
            String account = member.accountReference().value();
            invitations.invite(meeting.id(), account, day);
            if (member.role() == MemberRole.CHAIR) {
                invitations.reply(meeting.id(), account, Reply.YES.code());
                adjustments.put(meeting.id(), account, "Made up: a parking space near the door.");
            }
        });
    }

    /// Removes what was said to a meeting.
    public void erase(Meeting meeting) {
        invitations.delete(meeting.id());
        needs.deleteOf(meeting.id());
    }
}
