package candour.backend.areadata.profile;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// The ledger of the present edition, kept in memory.
@Singleton
class Ledgers {
    private final PerEdition<Ledger> ledger;

    Ledgers(LedgerRepository repository, EditionRepository editions) {
        AtomicReference<Ledger> last = new AtomicReference<>(Ledger.EMPTY);
        this.ledger = new PerEdition<>(editions, () -> {
            Ledger fresh = repository.read(Objects.requireNonNull(last.get()));
            last.set(fresh);
            return fresh;
        });
    }

    Ledger now() {
        return ledger.value();
    }
}
