package candour.backend.identity.account;

import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.SignedIn;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// Gives somebody who lost their phone, and their recovery codes, a new start. It takes two administrators, because
/// whoever could do this alone could take any account over.
@Singleton
class Recovering {
    private final RecoveryRequestRepository requests;
    private final AccountRepository accounts;
    private final StartingAnew anew;
    private final AuditLog audit;
    private final Clock clock;

    Recovering(
            RecoveryRequestRepository requests,
            AccountRepository accounts,
            StartingAnew anew,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.anew = anew;
        this.audit = audit;
        this.clock = clock;
    }

    /// What waits for a second administrator.
    Optional<RecoveryRequest> find(Account account) {
        return requests.find(account.id());
    }

    /// The first administrator asks.
    @Transactional
    void ask(SignedIn by, Account account) {
        if (requests.find(account.id()).isEmpty()) {
            requests.add(account.id(), own(by).id(), clock.instant());
            audit.record(by.actor(), AccountEvent.of("recovery-asked", account));
        }
    }

    /// The second administrator confirms.
    ///
    /// @return false when nobody asked, or when it was this administrator who asked
    @Transactional
    boolean confirm(SignedIn by, Account account, Language language) {
        Optional<RecoveryRequest> request = requests.find(account.id());
        if (request.isEmpty() || request.get().askedBy() == own(by).id() || requests.remove(account.id()) == 0) {
            return false;
        }
        anew.start(account, language);
        audit.record(by.actor(), AccountEvent.of("recovery-confirmed", account));
        return true;
    }

    /// Either of them takes it back.
    @Transactional
    void refuse(SignedIn by, Account account) {
        if (requests.remove(account.id()) == 1) {
            audit.record(by.actor(), AccountEvent.of("recovery-refused", account));
        }
    }

    private Account own(SignedIn by) {
        return accounts.findByReference(by.reference()).orElseThrow();
    }
}
