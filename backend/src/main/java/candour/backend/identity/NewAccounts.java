package candour.backend.identity;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens accounts, without a password and without an app: a link sets these up.
@Singleton
public class NewAccounts {
    private final AccountRepository accounts;
    private final ReferenceGenerator references;
    private final Clock clock;

    NewAccounts(AccountRepository accounts, ReferenceGenerator references, Clock clock) {
        this.accounts = accounts;
        this.references = references;
        this.clock = clock;
    }

    /// The new account; empty when there is one with this address.
    ///
    /// @param force the one force it works for; null for every force
    /// @param sample whether it is made up, for trials
    public Optional<Account> add(
            String email, String name, Collection<Role> roles, @Nullable ForceId force, boolean sample) {
        String address = email.toLowerCase(Locale.ROOT);
        if (accounts.findByEmail(address).isPresent()) {
            return Optional.empty();
        }
        PublicReference reference = references.next();
        accounts.add(reference, address, name, force, Role.stored(roles), sample, clock.instant());
        return accounts.findByReference(reference);
    }
}
