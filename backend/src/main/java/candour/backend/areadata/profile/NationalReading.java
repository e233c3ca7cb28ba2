package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.tally.AreaKey;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads every force with every group for whole calendar years, from year rows.
@Singleton
class NationalReading {
    private final Ledgers ledgers;
    private final FigureRepository figures;
    private final ForceResidents residents;
    private final Subjects subjects;
    private final PublishedValues values;

    NationalReading(
            Ledgers ledgers,
            FigureRepository figures,
            ForceResidents residents,
            Subjects subjects,
            PublishedValues values) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.residents = residents;
        this.subjects = subjects;
        this.values = values;
    }

    NationalTable table(int firstYear, int lastYear, EthnicityBasis basis) {
        Ledger ledger = ledgers.now();
        Period years =
                new Period(Period.year(firstYear).from(), Period.year(lastYear).to());
        List<Integer> forceIds = new ArrayList<>(ledger.forces());
        if (forceIds.isEmpty()) {
            return new NationalTable(firstYear, lastYear, basis, List.of());
        }
        Map<Integer, FigureCells> sums = new HashMap<>();
        PackedPeriod packed = new PackedPeriod(firstYear, lastYear, 1, 0, 1, 0);
        figures.list(forceIds.stream().map(AreaKey::ofForce).toList(), packed)
                .forEach(row -> sums.computeIfAbsent(row.forceId(), force -> new FigureCells())
                        .addPacked(row.cells()));
        Dictionary dictionary = values.dictionary();
        Map<Integer, PopulationBase> bases = residents.byForce();
        List<NationalTable.Row> rows = new ArrayList<>();
        for (ForceName force : subjects.forces(forceIds)) {
            Completeness completeness = ledger.completeness(force.id(), years);
            FigureCells sum = sums.get(force.id());
            if (sum != null && completeness.supplied() > 0) {
                rows.add(row(force, completeness, new Tallied(sum, dictionary), basis, bases));
            }
        }
        return new NationalTable(firstYear, lastYear, basis, rows);
    }

    private static NationalTable.Row row(
            ForceName force,
            Completeness completeness,
            Tallied tallied,
            EthnicityBasis basis,
            Map<Integer, PopulationBase> bases) {
        PopulationBase base = bases.get(force.id());
        Rate rate = base == null || base.total() == 0 ? null : new Rate(tallied.people(), base.total());
        return new NationalTable.Row(
                force,
                completeness.supplied(),
                completeness.expected(),
                tallied.people(),
                rate,
                base,
                new EthnicityCount(tallied, basis, base).groups());
    }
}
