package candour.backend.disclosure.release;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.Rollup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a release is made from: the counts of its quarter, and with the last one of a year those of the year.
///
/// @param rollups one or two
/// @param revised codes of the populations of which the year takes in late changes
record Counts(List<Rollup> rollups, Set<String> revised) {
    Counts {
        rollups = List.copyOf(rollups);
        revised = Set.copyOf(revised);
    }

    static Counts of(Rollup quarter) {
        return new Counts(List.of(quarter), Set.of());
    }

    List<ReleasePeriod> periods() {
        return rollups.stream().map(Rollup::period).toList();
    }

    Rollup quarter() {
        return rollups.getFirst();
    }

    Optional<Rollup> year() {
        return rollups.stream().filter(rollup -> rollup.period().isYear()).findFirst();
    }

    /// Whether nothing at all was counted.
    boolean isEmpty() {
        return rollups.stream().allMatch(rollup -> rollup.sums().isEmpty());
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "counts of " + periods();
    }
}
