package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// New starts that wait for a second administrator, shown to those who may agree.
@Singleton
class WaitingRecovery implements Waiting {
    private final RecoveryRequestRepository requests;
    private final AccountRepository accounts;

    WaitingRecovery(RecoveryRequestRepository requests, AccountRepository accounts) {
        this.requests = requests;
        this.accounts = accounts;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            return List.of();
        }
        Optional<Account> own = accounts.findByReference(who.reference());
        return requests.list().stream()
                .filter(request ->
                        own.filter(account -> account.id() == request.askedBy()).isEmpty())
                .flatMap(request -> accounts
                        .find(request.accountId())
                        .filter(account -> mayChange(who, account))
                        .map(account -> WaitingItem.at(
                                        "/staff/accounts/" + account.reference(), "identity.waiting.recovery")
                                .waitingSince(LondonTime.day(request.askedAt())))
                        .stream())
                .toList();
    }

    private static boolean mayChange(SignedIn who, Account account) {
        return who.force() == null || account.forceSlug() != null && who.worksFor(account.forceSlug());
    }
}
