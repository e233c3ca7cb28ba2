package candour.backend.meeting.attending;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads who was asked, what they said, and who may be named.
@Singleton
public class Attending {
    private final InvitationRepository invitations;
    private final Adjustments adjustments;
    private final PanelLookup panels;

    Attending(InvitationRepository invitations, Adjustments adjustments, PanelLookup panels) {
        this.invitations = invitations;
        this.adjustments = adjustments;
        this.panels = panels;
    }

    /// What one person said.
    ///
    /// @param name what colleagues call them
    /// @param reply `yes`, `no` or `maybe`; empty while they have not replied
    /// @param needs what they need to take part; empty for nothing, and once it was forgotten
    /// @param named whether they agreed to be named
    public record Answer(String name, String reply, String needs, boolean named) {

        /// Nothing that could reach a log.
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /// What everybody said who was asked and serves on the panel, by name. For those who run the meeting.
    public List<Answer> answers(Meeting meeting) {
        Map<String, Invitation> asked = invitations.list(meeting.id()).stream()
                .collect(Collectors.toMap(Invitation::account, Function.identity()));
        return panels.members(meeting.panelId()).stream()
                .filter(member -> asked.containsKey(member.accountReference().value()))
                .map(member ->
                        answer(member, asked.get(member.accountReference().value())))
                .toList();
    }

    /// What this person said; empty where they were not asked and said nothing.
    public Optional<Answer> own(SignedIn who, Meeting meeting) {
        return invitations
                .find(meeting.id(), who.reference().value())
                .map(invitation -> answer(who.displayName(), invitation));
    }

    /// Names of members who were there and agreed to be named, in order. None for a panel of young people, and none of
    /// anybody who left the panel.
    public List<String> named(Panel panel, Meeting meeting) {
        if (panel.isForYoungPeople()) {
            return List.of();
        }
        Set<String> agreed = Set.copyOf(invitations.listNamed(meeting.id()));
        return panels.members(panel.id()).stream()
                .filter(member -> agreed.contains(member.accountReference().value()))
                .map(Membership::displayName)
                .toList();
    }

    /// How many members serve on the panel and were not asked yet.
    public int countUnasked(Meeting meeting) {
        return panels.members(meeting.panelId()).size() - answers(meeting).size();
    }

    private Answer answer(Membership member, @Nullable Invitation invitation) {
        if (invitation == null) {
            throw new IllegalStateException("somebody was not asked");
        }
        return answer(member.displayName(), invitation);
    }

    private Answer answer(String name, Invitation invitation) {
        return new Answer(
                name,
                Optional.ofNullable(invitation.reply()).orElse(""),
                adjustments.find(invitation.meetingId(), invitation.account()).orElse(""),
                invitation.named());
    }
}
