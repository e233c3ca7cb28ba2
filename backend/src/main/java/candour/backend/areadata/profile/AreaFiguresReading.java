package candour.backend.areadata.profile;

import candour.backend.area.Area;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Answers every question about figures from rollups, the ledger and the census.
@Singleton
class AreaFiguresReading implements AreaFiguresLookup {
    private final Ledgers ledgers;
    private final Subjects subjects;
    private final KeptProfiles profiles;
    private final ComparisonReading comparisons;
    private final NationalReading nations;

    AreaFiguresReading(
            Ledgers ledgers,
            Subjects subjects,
            KeptProfiles profiles,
            ComparisonReading comparisons,
            NationalReading nations) {
        this.ledgers = ledgers;
        this.subjects = subjects;
        this.profiles = profiles;
        this.comparisons = comparisons;
        this.nations = nations;
    }

    @Override
    public Optional<HeldMonths> held() {
        return ledgers.now().held();
    }

    @Override
    public Subject subject(AreaCode code) {
        return subjects.of(code);
    }

    @Override
    public Subject subject(Area area) {
        return subjects.of(area);
    }

    @Override
    public Subject subject(ForceId force) {
        return subjects.of(force);
    }

    @Override
    public AreaProfile profile(Subject area, Period period) {
        return area.kind() == AreaKind.COUNTRY ? comparisons.country(period) : profiles.profile(area, period);
    }

    @Override
    public Comparison comparison(Subject area, Period period) {
        return comparisons.comparison(area, period);
    }

    @Override
    public NationalTable nationalTable(int firstYear, int lastYear, EthnicityBasis basis) {
        return nations.table(firstYear, lastYear, basis);
    }

    @Override
    public Completeness ledger(ForceName force) {
        Ledger ledger = ledgers.now();
        return ledger.held()
                .map(held -> ledger.completeness(force.id(), held.all()))
                .orElseGet(() -> new Completeness(List.of()));
    }
}
