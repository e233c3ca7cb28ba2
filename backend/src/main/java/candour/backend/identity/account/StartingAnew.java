package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.AccountMail;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.StaffSessions;
import candour.shared.text.Language;
import jakarta.inject.Singleton;

/// Takes password, app and recovery codes away from an account, ends its sessions, and sends a link to set it up
/// again.
@Singleton
class StartingAnew {
    private final AccountRepository accounts;
    private final StaffSessions sessions;
    private final AccountLinks links;
    private final AccountMail mail;

    StartingAnew(AccountRepository accounts, StaffSessions sessions, AccountLinks links, AccountMail mail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.mail = mail;
    }

    void start(Account account, Language language) {
        accounts.clear(account.id());
        sessions.endAll(account);
        links.removeAll(account);
        mail.newStart(account, links.make(account, AccountLinks.Purpose.INVITATION), language);
    }
}
