package candour.backend.identity.signin;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.PasswordHashing;
import candour.backend.identity.Throttle;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/// Checks the first step of signing in, the password. Sources: OWASP ASVS 5.0, 6.3.1 (guessing) and 6.3.8 (no account
/// is given away).
@Singleton
class CheckingPassword {
    /// Wrong passwords for one account from one source.
    static final int PER_ACCOUNT_AND_SOURCE = 10;

    /// Wrong passwords from one source, for whichever accounts: an office of forty may mistype.
    static final int PER_SOURCE = 100;

    private final AccountRepository accounts;
    private final PasswordHashing passwords;
    private final Throttle throttle;

    CheckingPassword(AccountRepository accounts, PasswordHashing passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// Whether the password is that of the account.
    ///
    /// @param source where the request comes from
    SignInOutcome check(String email, String password, String source) {
        String address = email.toLowerCase(Locale.ROOT);
        String both = "password " + source + " " + address;
        String from = "password " + source;
        if (!throttle.allows(both, PER_ACCOUNT_AND_SOURCE) || !throttle.allows(from, PER_SOURCE)) {
            return new SignInOutcome.TooMany();
        }
        Optional<Account> account =
                accounts.findByEmail(address).filter(Account::isOpen).filter(Account::isReady);
        try {
            if (passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
                throttle.forget(both);
                return new SignInOutcome.Right(account.orElseThrow());
            }
        } catch (PasswordHashing.Busy e) {
            return new SignInOutcome.Busy();
        }
        throttle.count(both);
        throttle.count(from);
        return new SignInOutcome.Wrong();
    }
}
