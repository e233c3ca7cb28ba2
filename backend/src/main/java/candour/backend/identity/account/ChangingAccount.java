package candour.backend.identity.account;

import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSessions;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes what an account may do, closes it and opens it again. Everything takes effect with the next request of the
/// person: roles are read anew each time, and closing ends all sessions. Nobody changes their own rights, so there is
/// always an administrator left.
@Singleton
class ChangingAccount {
    private final AccountRepository accounts;
    private final StaffSessions sessions;
    private final AccountLinks links;
    private final AuditLog audit;
    private final Clock clock;

    ChangingAccount(
            AccountRepository accounts, StaffSessions sessions, AccountLinks links, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void change(SignedIn by, Account account, String name, Set<Role> roles, @Nullable ForceId force) {
        accounts.change(account.id(), name, force, Role.stored(roles));
        audit.record(
                by.actor(),
                AccountEvent.of("changed", account)
                        .withRoles(roles)
                        .with("before", account.roles())
                        .with("force", force == null ? "" : force.value()));
    }

    @Transactional
    void disable(SignedIn by, Account account) {
        accounts.disable(account.id(), clock.instant());
        sessions.endAll(account);
        links.removeAll(account);
        audit.record(by.actor(), AccountEvent.of("disabled", account));
    }

    @Transactional
    void enable(SignedIn by, Account account) {
        accounts.enable(account.id());
        audit.record(by.actor(), AccountEvent.of("enabled", account));
    }
}
