package candour.backend.disclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The counts of one period, population by population: what a release is made of, never shown to anybody. Of a year it
/// is the sum of its frozen quarters, so that a figure of a year and those of its quarters count the same rows.
public final class Rollup {
    private final ReleasePeriod period;
    private final Map<CellKey, CellSum> sums;
    private final Set<String> populations;

    /// @param populations codes of the populations that were counted, those without any row too
    public Rollup(ReleasePeriod period, Set<String> populations, Map<CellKey, CellSum> sums) {
        this.period = period;
        this.populations = Set.copyOf(populations);
        this.sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    /// What the owners of rows counted.
    ///
    /// @param counted by code of the population
    public static Rollup of(ReleasePeriod period, Map<String, List<CellCount>> counted) {
        Map<CellKey, CellSum> sums = new HashMap<>();
        counted.forEach((population, cells) -> cells.forEach(cell -> sums.merge(
                new CellKey(population, cell.table(), cell.area(), period, cell.categories()),
                new CellSum(cell.count(), cell.keySum(), cell.sources()),
                CellSum::plus)));
        return new Rollup(period, counted.keySet(), sums);
    }

    /// The year as the sum of its quarters, for the populations that were counted in all four.
    ///
    /// @throws IllegalArgumentException when these are not the four quarters of one year
    public static Rollup year(List<Rollup> quarters) {
        ReleasePeriod year = ReleasePeriod.year(quarters.getFirst().period.year());
        if (!quarters.stream().map(Rollup::period).toList().equals(year.quarters())) {
            throw new IllegalArgumentException("not the quarters of a year");
        }
        Set<String> all = new HashSet<>(quarters.getFirst().populations);
        quarters.forEach(quarter -> all.retainAll(quarter.populations));
        Map<CellKey, CellSum> sums = new HashMap<>();
        for (Rollup quarter : quarters) {
            quarter.sums.forEach((key, sum) -> {
                if (all.contains(key.population())) {
                    sums.merge(key.in(year), sum, CellSum::plus);
                }
            });
        }
        return new Rollup(year, all, sums);
    }

    /// What it counts.
    public ReleasePeriod period() {
        return period;
    }

    /// Codes of the populations that were counted.
    public Set<String> populations() {
        return populations;
    }

    /// The cells that hold rows.
    public Map<CellKey, CellSum> sums() {
        return sums;
    }

    /// What stands there.
    public CellSum at(CellKey key) {
        return sums.getOrDefault(key, CellSum.NONE);
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "the counts of " + period;
    }

    /// These counts, but those of some populations from another.
    public Rollup with(Rollup other, Set<String> taken) {
        Map<CellKey, CellSum> mixed = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (!taken.contains(key.population())) {
                mixed.put(key, sum);
            }
        });
        other.sums.forEach((key, sum) -> {
            if (taken.contains(key.population())) {
                mixed.put(key, sum);
            }
        });
        return new Rollup(period, populations, mixed);
    }
}
