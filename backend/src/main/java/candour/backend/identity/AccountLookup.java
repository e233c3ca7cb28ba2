package candour.backend.identity;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the names of staff for other features, which keep references of accounts and never names.
@Singleton
public class AccountLookup {
    private final AccountRepository accounts;

    AccountLookup(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /// Somebody with an account.
    ///
    /// @param displayName what colleagues see
    public record Colleague(PublicReference reference, String displayName) {}

    /// Whose account this is, open or closed.
    @ReadOnly
    public Optional<Colleague> find(PublicReference reference) {
        return accounts.findByReference(reference).map(AccountLookup::colleague);
    }

    /// Those with an open account who work for this force and have one of the roles, by name.
    @ReadOnly
    public List<Colleague> list(ForceId force, Set<Role> roles) {
        return accounts.list().stream()
                .filter(Account::isOpen)
                .filter(account ->
                        account.forceSlug() == null || account.forceSlug().equals(force))
                .filter(account -> account.roleSet().stream().anyMatch(roles::contains))
                .map(AccountLookup::colleague)
                .toList();
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.reference(), account.displayName());
    }
}
