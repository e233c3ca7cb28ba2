package candour.backend.disclosure.release;

import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what was released: the only way by which a public page, a file or a program comes to figures about what people
/// told or answered.
@Singleton
public class ReleaseLookup {
    private final ReleaseRepository releases;
    private final CellRepository cells;
    private final DraftRepository drafts;
    private final Lattices lattices;

    ReleaseLookup(ReleaseRepository releases, CellRepository cells, DraftRepository drafts, Lattices lattices) {
        this.releases = releases;
        this.cells = cells;
        this.drafts = drafts;
        this.lattices = lattices;
    }

    /// All releases of the force that the body oversees, the first one first.
    public List<ReleaseRow> list() {
        return releases.list(lattices.force().id(), lattices.isSample());
    }

    /// The newest release.
    public Optional<ReleaseRow> latest() {
        return list().stream().max(Comparator.comparingInt(ReleaseRow::number));
    }

    /// The release with this number.
    public Optional<ReleaseRow> find(int number) {
        return list().stream().filter(release -> release.number() == number).findFirst();
    }

    /// The release that holds the figures of this quarter or year.
    public Optional<ReleaseRow> find(ReleasePeriod period) {
        return list().stream()
                .filter(release -> release.periods().contains(period))
                .filter(release -> !period.isYear() || hasYear(release, period))
                .findFirst();
    }

    /// Whether the quarter is counted and not released yet.
    public boolean awaitsApproval(ReleasePeriod quarter) {
        return drafts.list(lattices.force().id(), lattices.isSample()).stream()
                .anyMatch(draft -> draft.period().equals(quarter) && !draft.is(DraftRow.RELEASED));
    }

    /// Everything in the release.
    public List<ReleasedCell> cells(ReleaseRow release) {
        return cells.list(release.id()).stream().map(CellRow::toCell).toList();
    }

    /// The figures of one population, period and area in the release.
    ///
    /// @param population code, such as `told`
    /// @param area GSS code of a district, or [Lattice#FORCE]
    public List<ReleasedCell> cells(ReleaseRow release, String population, ReleasePeriod period, String area) {
        return cells.list(release.id(), population, period.number(), area).stream()
                .map(CellRow::toCell)
                .toList();
    }

    private boolean hasYear(ReleaseRow release, ReleasePeriod year) {
        return lattices.populations().stream()
                .anyMatch(population -> !cells.list(release.id(), population.code(), year.number(), Lattice.FORCE)
                        .isEmpty());
    }
}
