package candour.backend.panel.application;

import candour.backend.area.AreaLookup;
import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.account.InviteAccount;
import candour.backend.identity.account.Inviting;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Panel;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The accounts that members sign in with. Whoever has one as a member already keeps it and gets the new role with it;
/// nobody who works for the police or the overseeing body becomes a member with their account of work.
@Singleton
class MemberAccounts {
    private static final Set<Role> OF_MEMBERS = EnumSet.of(Role.VOLUNTEER, Role.CHAIR);

    private final AccountRepository accounts;
    private final Inviting inviting;
    private final AreaLookup areas;
    private final AuditLog audit;

    MemberAccounts(AccountRepository accounts, Inviting inviting, AreaLookup areas, AuditLog audit) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.areas = areas;
        this.audit = audit;
    }

    /// Whether somebody can be a member of the panel with this address.
    boolean mayBeMember(String email, Panel panel) {
        return find(email)
                .map(account -> account.isOpen()
                        && OF_MEMBERS.containsAll(account.roleSet())
                        && force(panel).equals(account.forceSlug()))
                .orElse(true);
    }

    /// The account of the person who has the seat now; opened with an invitation where there is none.
    PublicReference open(SignedIn by, AppointApplicant command, OpenedApplication opened) {
        Role role = command.role() == MemberRole.CHAIR || command.role() == MemberRole.VICE_CHAIR
                ? Role.CHAIR
                : Role.VOLUNTEER;
        Optional<Account> known = find(command.email());
        if (known.isPresent()) {
            return with(by, known.get(), role);
        }
        return inviting.invite(
                        by.actor(),
                        new InviteAccount(
                                command.email(),
                                opened.answers().one(ApplicationAnswers.NAME),
                                Set.of(role),
                                force(opened.panel())),
                        opened.application().writtenIn())
                .map(Account::reference)
                .orElseThrow(() -> new IllegalStateException("an account that was not there a moment ago"));
    }

    private PublicReference with(SignedIn by, Account account, Role role) {
        Set<Role> roles = EnumSet.copyOf(account.roleSet());
        if (roles.add(role)) {
            accounts.change(account.id(), account.displayName(), account.forceSlug(), Role.stored(roles));
            audit.record(by.actor(), AccountEvent.of("changed", account).withRoles(roles));
        }
        return account.reference();
    }

    private Optional<Account> find(String email) {
        return accounts.findByEmail(email.toLowerCase(Locale.ROOT));
    }

    private ForceId force(Panel panel) {
        return areas.getForce(panel.forceId()).slug();
    }
}
