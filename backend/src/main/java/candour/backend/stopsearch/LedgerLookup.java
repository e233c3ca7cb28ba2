package candour.backend.stopsearch;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;

/// Reads the ledger of supplied months; kept in memory for the present edition.
@Singleton
public class LedgerLookup {
    private final PerEdition<StopSearchLedger> ledger;

    LedgerLookup(ForceMonthRepository months, EditionRepository editions) {
        this.ledger = new PerEdition<>(editions, () -> new StopSearchLedger(months.list()));
    }

    /// The ledger now.
    public StopSearchLedger ledger() {
        return ledger.value();
    }
}
