package candour.backend.oversight;

import candour.backend.area.AreaLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.stopsearch.LedgerLookup;
import candour.backend.stopsearch.StopSearchLedger;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows whether the force's records are here for everybody to look at, month by month. Source: product row A1.8;
/// Commission on Race and Ethnic Disparities (2021), recommendation 4A.
@Singleton
class DataEvidence implements Evidence {
    private final LedgerLookup ledgers;
    private final AreaLookup areas;

    DataEvidence(LedgerLookup ledgers, AreaLookup areas) {
        this.ledgers = ledgers;
        this.areas = areas;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        StopSearchLedger ledger = ledgers.ledger();
        int supplied = ledger.list(areas.getForce(force).id()).size();
        int expected = ledger.expectedMonths();
        @Nullable
        LocalDate latest = ledger.latestMonth().map(YearMonth::atEndOfMonth).orElse(null);
        return List.of(EvidenceItem.of("data", expected > 0 && supplied == expected, "oversight.evidence.data")
                .with("supplied", supplied)
                .with("expected", expected)
                .lacking(supplied == 0 ? "data.none" : "data")
                .shownAt("/forces/" + force, latest));
    }
}
