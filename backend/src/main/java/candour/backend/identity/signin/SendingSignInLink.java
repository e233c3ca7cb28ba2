package candour.backend.identity.signin;

import candour.backend.identity.Account;
import candour.backend.identity.AccountLinks;
import candour.backend.identity.AccountMail;
import candour.backend.identity.AccountRepository;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/// Sends the link that stands in for the password: the way in for somebody who forgot it, or whom the limit on wrong
/// tries keeps out because of others behind the same address. The code of the app is asked for all the same.
@Singleton
class SendingSignInLink {
    /// Links that are open at a time.
    static final int OPEN_LINKS = 5;

    private static final Duration COUNTED = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final AccountMail mail;
    private final Clock clock;

    SendingSignInLink(AccountRepository accounts, AccountLinks links, AccountMail mail, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.clock = clock;
    }

    /// Sends it, if there is such an account and few links of it are open.
    @Transactional
    void send(String email, Language language) {
        accounts.findByEmail(email.toLowerCase(Locale.ROOT))
                .filter(Account::isOpen)
                .filter(Account::isReady)
                .filter(account -> links.count(
                                account,
                                AccountLinks.Purpose.SIGN_IN,
                                clock.instant().minus(COUNTED))
                        < OPEN_LINKS)
                .ifPresent(account ->
                        mail.signInLink(account, links.make(account, AccountLinks.Purpose.SIGN_IN), language));
    }
}
