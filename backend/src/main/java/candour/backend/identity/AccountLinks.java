package candour.backend.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Links sent by mail: 128 random bits, stored hashed, good for once and for a while.
@Singleton
public class AccountLinks {
    private static final int BYTES = 16;

    private final AccountLinkRepository links;
    private final AccountRepository accounts;
    private final Clock clock;

    AccountLinks(AccountLinkRepository links, AccountRepository accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// What a link opens, and for how long.
    public enum Purpose {
        /// Setting up an account.
        INVITATION(Duration.ofDays(7)),
        /// Standing in for the password once.
        SIGN_IN(Duration.ofMinutes(15));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A new link; of invitations only the newest works.
    public Token make(Account account, Purpose purpose) {
        Instant now = clock.instant();
        links.removeRunOut(now);
        if (purpose == Purpose.INVITATION) {
            links.removeAll(account.id(), purpose.word());
        }
        Token secret = Token.random(BYTES);
        links.add(account.id(), purpose.word(), secret.hash(), now, now.plus(purpose.life));
        return secret;
    }

    /// How many links of the purpose were made since the moment and are not used yet.
    public int count(Account account, Purpose purpose, Instant since) {
        return links.count(account.id(), purpose.word(), since);
    }

    /// The open account whose link this is, which goes on working.
    public Optional<Account> find(String secret, Purpose purpose) {
        return Token.parse(secret)
                .flatMap(token -> links.find(token.hash(), purpose.word(), clock.instant()))
                .flatMap(link -> accounts.find(link.accountId()))
                .filter(Account::isOpen);
    }

    /// Uses the link up.
    ///
    /// @return false when it was used before or has run out
    public boolean take(String secret, Purpose purpose) {
        return Token.parse(secret)
                .filter(token -> links.take(token.hash(), purpose.word(), clock.instant()) == 1)
                .isPresent();
    }

    /// Makes every link of the account useless.
    public void removeAll(Account account) {
        for (Purpose purpose : Purpose.values()) {
            links.removeAll(account.id(), purpose.word());
        }
    }
}
