package candour.backend.meeting.attending;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.meeting.Meeting;
import candour.backend.platform.outbox.Outbox;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.PortalAddress;
import candour.shared.text.Language;
import jakarta.inject.Singleton;

/// Writes to those who were asked to a meeting. A mail says only that there is something to read and where: no names,
/// no place, nothing of what the meeting is about, because mail is read over shoulders and on shared computers.
@Singleton
public class TellingInvited {
    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Outbox outbox;
    private final PortalAddress portal;

    TellingInvited(InvitationRepository invitations, AccountRepository accounts, Outbox outbox, PortalAddress portal) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    /// Tells everybody who was asked that the meeting changed.
    ///
    /// @param what `moved` or `cancelled`
    /// @return how many mails will go out
    public int tell(Meeting meeting, String what, Language language) {
        return (int) invitations.list(meeting.id()).stream()
                .filter(invitation -> tell(invitation.account(), meeting, what, language))
                .count();
    }

    /// Forgets what everybody said, because the meeting is at another time now.
    public void askAnew(long meetingId) {
        invitations.askAnew(meetingId);
    }

    /// Tells one person.
    ///
    /// @return false where the account is closed or not there
    boolean tell(String account, Meeting meeting, String what, Language language) {
        return PublicReference.parse(account)
                .flatMap(accounts::findByReference)
                .filter(Account::isOpen)
                .map(open -> send(open, meeting, what, language))
                .isPresent();
    }

    private boolean send(Account account, Meeting meeting, String what, Language language) {
        Texts t = Texts.of(language);
        String key = "meeting.mail." + what;
        outbox.mail(
                account.email(),
                t.say(key + ".subject"),
                t.say(key + ".text", "link", portal.address() + meeting.staffPath()));
        return true;
    }
}
