package candour.backend.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be released next, beside what was released before.
///
/// @param lattice the places for figures
/// @param counts of this release's periods, and of the quarters released before in the same year
/// @param before what was released before in the same year
/// @param periods of this release: a quarter, with the year where it is the last
/// @param revised codes of the populations of which the year counts other rows than its quarters did
public record ReleasePlan(
        Lattice lattice,
        Map<ReleasePeriod, Rollup> counts,
        List<ReleasedCell> before,
        List<ReleasePeriod> periods,
        Set<String> revised) {

    public ReleasePlan {
        counts = Map.copyOf(counts);
        before = List.copyOf(before);
        periods = List.copyOf(periods);
        revised = Set.copyOf(revised);
    }

    /// What the cell holds; nothing where its period was not counted.
    CellSum at(CellKey key) {
        Rollup rollup = counts.get(key.period());
        return rollup == null ? CellSum.NONE : rollup.at(key);
    }

    /// Whether the population was counted in the period of this release.
    boolean counts(Population population, ReleasePeriod period) {
        Rollup rollup = counts.get(period);
        return rollup != null && rollup.populations().contains(population.code());
    }
}
