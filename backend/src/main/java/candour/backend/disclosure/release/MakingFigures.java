package candour.backend.disclosure.release;

import candour.backend.disclosure.DisclosureRules;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.Perturbation;
import candour.backend.disclosure.Protecting;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasePlan;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.Rollup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the figures of a release from its counts and from what was released before in the same year. The same counts
/// after the same releases always make the same figures, so what is looked at before is what is stored after.
@Singleton
class MakingFigures {
    private final DraftRepository drafts;
    private final ReleaseRepository releases;
    private final CellRepository cells;
    private final CountsSeal seal;
    private final Lattices lattices;

    MakingFigures(
            DraftRepository drafts,
            ReleaseRepository releases,
            CellRepository cells,
            CountsSeal seal,
            Lattices lattices) {
        this.drafts = drafts;
        this.releases = releases;
        this.cells = cells;
        this.seal = seal;
        this.lattices = lattices;
    }

    /// All figures of the release that these counts would make.
    List<ReleasedCell> make(DraftRow draft) {
        Counts counts = seal.open(draft.id(), draft.sealed());
        Map<ReleasePeriod, Rollup> all = new HashMap<>();
        for (DraftRow earlier : ofYearBefore(draft)) {
            all.put(earlier.period(), seal.open(earlier.id(), earlier.sealed()).quarter());
        }
        counts.rollups().forEach(rollup -> all.put(rollup.period(), rollup));
        Lattice lattice = lattices.lattice();
        ReleasePlan plan = new ReleasePlan(lattice, all, before(draft, lattice), counts.periods(), counts.revised());
        return new Protecting(DisclosureRules.IN_FORCE, Perturbation.NONE).protect(plan);
    }

    /// The released quarters of the same year before this one, in order.
    List<DraftRow> ofYearBefore(DraftRow draft) {
        return drafts.list(draft.forceId(), draft.sample()).stream()
                .filter(other -> other.is(DraftRow.RELEASED))
                .filter(other -> other.period().year() == draft.period().year() && other.quarter() < draft.quarter())
                .toList();
    }

    private List<ReleasedCell> before(DraftRow draft, Lattice lattice) {
        List<ReleasedCell> before = new ArrayList<>();
        for (DraftRow earlier : ofYearBefore(draft)) {
            releases
                    .find(draft.forceId(), draft.sample(), earlier.quarter())
                    .map(release -> cells.list(release.id()))
                    .orElse(List.of())
                    .stream()
                    .map(CellRow::toCell)
                    .filter(cell -> lattice.holds(cell.key()))
                    .forEach(before::add);
        }
        return before;
    }
}
