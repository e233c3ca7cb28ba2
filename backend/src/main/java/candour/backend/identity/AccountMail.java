package candour.backend.identity;

import candour.backend.platform.outbox.Outbox;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.PortalAddress;
import candour.shared.text.Language;
import jakarta.inject.Singleton;

/// The letters about accounts. Each has one link, and says what to do when it was not asked for.
@Singleton
public class AccountMail {
    private final Outbox outbox;
    private final PortalAddress portal;

    AccountMail(Outbox outbox, PortalAddress portal) {
        this.outbox = outbox;
        this.portal = portal;
    }

    /// Invites somebody to set up their account.
    public void invitation(Account account, Token secret, Language language) {
        send(account, "identity.mail.invitation", invitationLink(secret), language);
    }

    /// Lets somebody who lost their phone set up their account anew.
    public void newStart(Account account, Token secret, Language language) {
        send(account, "identity.mail.newStart", invitationLink(secret), language);
    }

    /// The link that stands in for the password.
    public void signInLink(Account account, Token secret, Language language) {
        send(account, "identity.mail.signIn", portal.address() + "/sign-in/link/" + secret.revealed(), language);
    }

    /// Where an invitation is opened.
    public String invitationLink(Token secret) {
        return portal.address() + "/invitation/" + secret.revealed();
    }

    /// Tells somebody that their account was changed, so that they notice if it was not them.
    ///
    /// @param what the end of a key below `identity.mail`
    public void notice(Account account, String what, Language language) {
        send(account, "identity.mail." + what, portal.address() + "/sign-in", language);
    }

    private void send(Account account, String key, String link, Language language) {
        Texts t = Texts.of(language);
        outbox.mail(
                account.email(),
                t.say(key + ".subject"),
                t.say(key + ".text", "name", account.displayName(), "link", link));
    }
}
