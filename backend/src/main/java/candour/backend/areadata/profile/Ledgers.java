package candour.backend.areadata.profile;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;

/// The ledger of the present edition, kept in memory.
@Singleton
class Ledgers {
    private final PerEdition<Ledger> ledger;

    Ledgers(LedgerRepository repository, EditionRepository editions) {
        this.ledger = new PerEdition<>(editions, repository::read);
    }

    Ledger now() {
        return ledger.value();
    }
}
