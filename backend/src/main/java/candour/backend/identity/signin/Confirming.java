package candour.backend.identity.signin;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.SecondFactor;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Throttle;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Checks the code of somebody who is signed in already.
@Singleton
class Confirming {
    private final AccountRepository accounts;
    private final SecondFactor second;
    private final Throttle throttle;

    Confirming(AccountRepository accounts, SecondFactor second, Throttle throttle) {
        this.accounts = accounts;
        this.second = second;
        this.throttle = throttle;
    }

    @Transactional
    SignInOutcome confirm(SignedIn by, String code) {
        Optional<Account> account = accounts.findByReference(by.reference());
        String key = "confirm " + by.session();
        if (!throttle.allows(key, SigningIn.CODES)) {
            return new SignInOutcome.TooMany();
        }
        if (account.isEmpty() || !second.accept(account.get(), code, SecondFactor.Kind.APP)) {
            throttle.count(key);
            return new SignInOutcome.Wrong();
        }
        throttle.forget(key);
        return new SignInOutcome.Right(account.get());
    }
}
