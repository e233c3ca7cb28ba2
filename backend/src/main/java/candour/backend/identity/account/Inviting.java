package candour.backend.identity.account;

import candour.backend.audit.Actor;
import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.AccountMail;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.NewAccounts;
import candour.backend.identity.Role;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Invites people. The invitation is a link that works once, within seven days.
@Singleton
public class Inviting {
    private final AccountRepository accounts;
    private final NewAccounts fresh;
    private final AccountLinks links;
    private final AccountMail mail;
    private final AuditLog audit;

    Inviting(AccountRepository accounts, NewAccounts fresh, AccountLinks links, AccountMail mail, AuditLog audit) {
        this.accounts = accounts;
        this.fresh = fresh;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
    }

    /// Opens the account and sends the invitation; empty when somebody has this address already.
    @Transactional
    public Optional<Account> invite(Actor by, InviteAccount command, Language language) {
        Optional<Account> account = open(by, command);
        account.ifPresent(one -> mail.invitation(one, links.make(one, AccountLinks.Purpose.INVITATION), language));
        return account;
    }

    /// Sends a new invitation to somebody who has not joined yet; the one before works no more.
    @Transactional
    void inviteAgain(Actor by, Account account, Language language) {
        mail.invitation(account, links.make(account, AccountLinks.Purpose.INVITATION), language);
        audit.record(by, AccountEvent.of("invited-again", account));
    }

    /// Opens the account and hands back the address of the invitation instead of sending it: for the command line,
    /// before there is anybody to invite others. Empty when somebody has this address already.
    @Transactional
    public Optional<String> inviteByHand(InviteAccount command) {
        return open(Actor.system(), command)
                .map(account -> mail.invitationLink(links.make(account, AccountLinks.Purpose.INVITATION)));
    }

    /// Whether some open account that is not made up may invite others.
    public boolean hasAdministrator() {
        return accounts.list().stream()
                .filter(Account::isOpen)
                .filter(account -> !account.sample())
                .anyMatch(account -> account.roleSet().contains(Role.ADMINISTRATOR));
    }

    private Optional<Account> open(Actor by, InviteAccount command) {
        Optional<Account> account = fresh.add(command.email(), command.name(), command.roles(), command.force(), false);
        account.ifPresent(
                one -> audit.record(by, AccountEvent.of("invited", one).withRoles(command.roles())));
        return account;
    }
}
