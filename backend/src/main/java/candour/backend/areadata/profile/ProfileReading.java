package candour.backend.areadata.profile;

import candour.backend.areadata.profile.MonthSupply.Supplied;
import candour.backend.areadata.tally.AreaKey;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValues;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the figures of one force or smaller area: one query for its rows, one for its residents.
@Singleton
class ProfileReading {
    private final Ledgers ledgers;
    private final FigureRepository figures;
    private final Residents residents;
    private final PublishedValues values;

    ProfileReading(Ledgers ledgers, FigureRepository figures, Residents residents, PublishedValues values) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.residents = residents;
        this.values = values;
    }

    AreaProfile profile(Subject area, Period period) {
        Ledger ledger = ledgers.now();
        PopulationBase base = residents.of(area).orElse(null);
        if (ledger.held().isEmpty()) {
            return new NothingSupplied(area, period, new Completeness(List.of()), base);
        }
        ForceName force = area.force();
        return area.kind() == AreaKind.FORCE && force != null
                ? ofForce(area, force, period, base, ledger)
                : ofSmallerArea(area, period, base, ledger);
    }

    private AreaProfile ofForce(
            Subject area, ForceName force, Period period, @Nullable PopulationBase base, Ledger ledger) {
        Completeness completeness = ledger.completeness(force.id(), period);
        if (completeness.supplied() == 0) {
            return new NothingSupplied(area, period, completeness, base);
        }
        FigureCells sum = new FigureCells();
        figures.list(
                        List.of(AreaKey.ofForce(force.id())),
                        PackedPeriod.ofForce(period, ledger.held().orElseThrow()))
                .forEach(row -> sum.addPacked(row.cells()));
        List<MonthCount> byMonth = completeness.months().stream()
                .map(month -> count(month, month instanceof Supplied one ? one.searches() : 0, people(month)))
                .toList();
        return new ProfileBuilding(area, new Tallied(sum, values.dictionary()), base)
                .figures(period, completeness, byMonth);
    }

    private AreaProfile ofSmallerArea(Subject area, Period period, @Nullable PopulationBase base, Ledger ledger) {
        List<FigureRow> rows =
                area.areaId() == 0 ? List.of() : figures.list(List.of(area.areaId()), PackedPeriod.ofMonths(period));
        ForceName force = area.force();
        int forceId = force == null ? mostRows(rows) : force.id();
        Completeness completeness = ledger.completeness(forceId, period);
        if (completeness.supplied() == 0) {
            return new NothingSupplied(area, period, completeness, base);
        }
        Dictionary dictionary = values.dictionary();
        PeriodSum sum = new PeriodSum(rows, new HashSet<>(completeness.used()), dictionary);
        List<MonthCount> byMonth = completeness.months().stream()
                .map(month -> {
                    PeriodSum.MonthSum counted = sum.month(month.month());
                    return count(month, counted.searches(), counted.people());
                })
                .toList();
        return new ProfileBuilding(area, new Tallied(sum.cells(), dictionary), base)
                .figures(period, completeness, byMonth);
    }

    private static MonthCount count(MonthSupply month, long searches, long people) {
        return switch (month) {
            case Supplied one ->
                new MonthCount.Counted(one.month(), searches, people, one.revisions() > 0, one.sample());
            case MonthSupply.NotSupplied none -> new MonthCount.NotSupplied(none.month());
        };
    }

    private static long people(MonthSupply month) {
        return month instanceof Supplied one ? one.people() : 0;
    }

    /// Where no ladder names the force of an area, it is taken to be the force with most months of records in it.
    private static int mostRows(List<FigureRow> rows) {
        Map<Integer, Integer> months = new HashMap<>();
        rows.forEach(row -> months.merge(row.forceId(), 1, Integer::sum));
        return months.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
