package candour.backend.identity.signin;

import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.SecondFactor;
import candour.backend.identity.Throttle;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Checks the second step of signing in: a one-time code, or a recovery code. Source: OWASP ASVS 5.0, 6.6.3 (codes
/// cannot be guessed).
@Singleton
class SigningIn {
    /// Wrong codes of one account: only who gave its password, or holds a link from its mailbox, comes this far, and
    /// each link counts apart.
    static final int CODES = 10;

    private final AccountRepository accounts;
    private final SecondFactor second;
    private final AccountLinks links;
    private final Throttle throttle;
    private final AuditLog audit;

    SigningIn(AccountRepository accounts, SecondFactor second, AccountLinks links, Throttle throttle, AuditLog audit) {
        this.accounts = accounts;
        this.second = second;
        this.links = links;
        this.throttle = throttle;
        this.audit = audit;
    }

    /// Takes the code, and with it the link that brought the person here.
    ///
    /// @param pending who gave the first
    /// @param code a one-time code, or a recovery code
    @Transactional
    SignInOutcome signIn(PendingSignIn pending, String code, SecondFactor.Kind kind) {
        Optional<Account> account = accounts.findByReference(pending.account())
                .filter(Account::isOpen)
                .filter(Account::isReady);
        String key = "code " + pending.account() + " " + pending.route();
        if (account.isEmpty()) {
            return new SignInOutcome.Wrong();
        }
        if (!throttle.allows(key, CODES)) {
            return new SignInOutcome.TooMany();
        }
        if (!second.accept(account.get(), code, kind) || !linkHolds(pending)) {
            throttle.count(key);
            return new SignInOutcome.Wrong();
        }
        throttle.forget(key);
        Account who = account.get();
        audit.record(
                who.actor(),
                AccountEvent.of("signed-in", who)
                        .with("route", pending.byMail() ? "mail" : "password")
                        .with("second", kind.word()));
        return new SignInOutcome.Right(who);
    }

    private boolean linkHolds(PendingSignIn pending) {
        return !pending.byMail() || links.take(pending.route(), AccountLinks.Purpose.SIGN_IN);
    }
}
