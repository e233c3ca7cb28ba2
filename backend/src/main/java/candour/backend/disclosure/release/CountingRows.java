package candour.backend.disclosure.release;

import candour.backend.disclosure.CellCount;
import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.DisclosureRules;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableRows;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.Rollup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks the owners of rows for their counts. With the last quarter of a year it makes the counts of the year: the sum
/// of what its quarters were released from, or, for rows of which ten or more came or went since, all counted anew.
@Singleton
class CountingRows {
    private final Lattices lattices;
    private final DraftRepository drafts;
    private final CountsSeal seal;

    CountingRows(Lattices lattices, DraftRepository drafts, CountsSeal seal) {
        this.lattices = lattices;
        this.drafts = drafts;
        this.seal = seal;
    }

    /// @param sample whether to take the made-up counts
    Counts count(ReleasePeriod quarter, boolean sample) {
        Rollup now = counted(quarter, sample);
        if (!quarter.endsYear()) {
            return Counts.of(now);
        }
        List<Rollup> quarters = new ArrayList<>();
        drafts.list(lattices.force().id(), sample).stream()
                .filter(draft -> draft.is(DraftRow.RELEASED) && draft.period().year() == quarter.year())
                .forEach(draft ->
                        quarters.add(seal.open(draft.id(), draft.sealed()).quarter()));
        quarters.add(now);
        if (quarters.size() < quarter.quarters().size()) {
            return Counts.of(now);
        }
        Rollup frozen = Rollup.year(quarters);
        if (sample) {
            return new Counts(List.of(now, frozen), Set.of());
        }
        Rollup anew = Rollup.year(
                quarter.quarters().stream().map(one -> counted(one, false)).toList());
        Set<String> revised = revised(frozen, anew);
        return new Counts(List.of(now, frozen.with(anew, revised)), revised);
    }

    private Rollup counted(ReleasePeriod quarter, boolean sample) {
        int force = lattices.force().id();
        Map<String, List<CellCount>> counted = new HashMap<>();
        for (ReleasableRows owner : lattices.owners()) {
            counted.put(owner.population().code(), sample ? owner.sample(quarter) : owner.count(force, quarter));
        }
        return Rollup.of(quarter, counted);
    }

    private Set<String> revised(Rollup frozen, Rollup anew) {
        Set<String> revised = new HashSet<>();
        for (Population population : lattices.populations()) {
            CellKey number = new CellKey(
                    population.code(), population.number().code(), Lattice.FORCE, frozen.period(), List.of());
            int changed = Math.abs(anew.at(number).count() - frozen.at(number).count());
            if (frozen.populations().contains(population.code()) && changed >= DisclosureRules.IN_FORCE.batch()) {
                revised.add(population.code());
            }
        }
        return revised;
    }
}
