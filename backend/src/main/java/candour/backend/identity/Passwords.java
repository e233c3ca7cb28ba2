package candour.backend.identity;

import jakarta.inject.Singleton;
import java.util.Optional;

/// Sets and checks the password of an account.
@Singleton
public class Passwords {
    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final PasswordRules rules;

    Passwords(AccountRepository accounts, PasswordHashing hashing, PasswordRules rules) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.rules = rules;
    }

    /// What is wrong with a new password; empty when it will do.
    public Optional<PasswordRules.Weakness> weakness(Account account, String password) {
        return rules.weakness(password, account.email(), account.displayName());
    }

    /// Sets it.
    ///
    /// @throws PasswordHashing.Busy when too many wait
    public void set(Account account, String password) {
        accounts.setPassword(account.id(), hashing.hash(password));
    }

    /// Whether this is the password.
    ///
    /// @throws PasswordHashing.Busy when too many wait
    public boolean matches(Account account, String password) {
        return hashing.matches(password, account.passwordHash());
    }
}
