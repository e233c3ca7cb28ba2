package candour.backend.areadata.profile;

import candour.backend.areadata.profile.MonthSupply.Supplied;
import candour.backend.areadata.tally.AreaKey;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// England and Wales: the sum of the forces with an area that supplied every month of the period. The sums of periods
/// are kept for the present edition.
@Singleton
class CountryReading {
    /// Periods kept; a person may ask for any first and last month, and those beyond are read anew.
    private static final int KEPT = 64;

    private final Ledgers ledgers;
    private final FigureRepository figures;
    private final ForceResidents residents;
    private final Subjects subjects;
    private final PerEdition<Map<Period, Country>> kept;

    /// @param forceIds the forces counted
    /// @param cells their sum; never changed once made
    /// @param of forces with an area, which could be counted
    record Country(List<Integer> forceIds, FigureCells cells, int of) {
        Country {
            forceIds = List.copyOf(forceIds);
        }
    }

    CountryReading(
            Ledgers ledgers,
            FigureRepository figures,
            ForceResidents residents,
            Subjects subjects,
            EditionRepository editions) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.residents = residents;
        this.subjects = subjects;
        this.kept = new PerEdition<>(editions, ConcurrentHashMap::new);
    }

    Country country(Period period) {
        Map<Period, Country> known = kept.value();
        Country country = known.get(period);
        if (country == null) {
            country = read(period);
            if (known.size() < KEPT) {
                known.put(period, country);
            }
        }
        return country;
    }

    /// Which months are covered: all expected, or none where no force supplied them all.
    Completeness completeness(Period period, Country country) {
        Ledger ledger = ledgers.now();
        List<MonthSupply> months = new ArrayList<>();
        for (YearMonth month : ledger.expected(period)) {
            MonthSupply sum = new MonthSupply.NotSupplied(month);
            for (int force : country.forceIds()) {
                MonthSupply one = ledger.completeness(force, new Period(month, month))
                        .months()
                        .getFirst();
                sum = plus(sum, one);
            }
            months.add(sum);
        }
        return new Completeness(
                months, new Completeness.Counted(country.forceIds().size(), country.of()));
    }

    private Country read(Period period) {
        Map<Integer, PopulationBase> known = residents.byForce();
        Ledger ledger = ledgers.now();
        List<Integer> whole =
                ledger.wholeForces(period).stream().filter(known::containsKey).toList();
        FigureCells sum = new FigureCells();
        if (!whole.isEmpty()) {
            PackedPeriod packed = PackedPeriod.ofForce(period, ledger.held().orElseThrow());
            figures.list(whole.stream().map(AreaKey::ofForce).toList(), packed)
                    .forEach(row -> sum.addPacked(row.cells()));
        }
        return new Country(whole, sum, subjects.areaIds().size());
    }

    private static MonthSupply plus(MonthSupply one, MonthSupply other) {
        if (!(one instanceof Supplied first)) {
            return other;
        }
        if (!(other instanceof Supplied second)) {
            return one;
        }
        return new Supplied(
                first.month(),
                first.searches() + second.searches(),
                first.people() + second.people(),
                first.withoutLocation() + second.withoutLocation(),
                first.rejected() + second.rejected(),
                null,
                first.revisions() + second.revisions(),
                first.sample() || second.sample());
    }
}
