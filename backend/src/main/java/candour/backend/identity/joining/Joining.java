package candour.backend.identity.joining;

import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.OneTimeCodes;
import candour.backend.identity.Passwords;
import candour.backend.identity.RecoveryCodes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Sets an account up, by the link that came by mail: the link is used up with the last step.
@Singleton
class Joining {
    private final AccountLinks links;
    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final Passwords passwords;
    private final AuditLog audit;

    Joining(AccountLinks links, OneTimeCodes codes, RecoveryCodes recovery, Passwords passwords, AuditLog audit) {
        this.links = links;
        this.codes = codes;
        this.recovery = recovery;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Who is invited by this link.
    Optional<Account> invited(String secret) {
        return links.find(secret, AccountLinks.Purpose.INVITATION);
    }

    /// Sets the password; the link goes on working.
    void setPassword(Account account, String password) {
        passwords.set(account, password);
    }

    /// A secret for the person's app.
    AppSetup newApp(Account account) {
        return new AppSetup(codes.newSecret(), account.email());
    }

    /// Takes the app into use and the link out of it.
    ///
    /// @return recovery codes to show once; empty when the code is not of this secret
    @Transactional
    Optional<List<String>> finish(Account account, String link, String secret, String code) {
        if (!codes.setUp(account, secret, code)) {
            return Optional.empty();
        }
        if (!links.take(link, AccountLinks.Purpose.INVITATION)) {
            throw new IllegalStateException("an invitation was used twice at once");
        }
        audit.record(account.actor(), AccountEvent.of("joined", account));
        return Optional.of(recovery.renew(account));
    }
}
