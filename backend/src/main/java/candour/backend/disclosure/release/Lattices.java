package candour.backend.disclosure.release;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableRows;
import candour.backend.platform.web.MadeUpData;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/// The closed list of places for figures, as the owners of rows give it, for the force that the body oversees.
@Singleton
public class Lattices {
    private final List<ReleasableRows> owners;
    private final List<MadeUpData> sources;
    private final AreaLookup areas;
    private final OversightBody body;

    Lattices(List<ReleasableRows> owners, List<MadeUpData> sources, AreaLookup areas, OversightBody body) {
        this.owners = owners.stream()
                .sorted(Comparator.comparing(owner -> owner.population().code()))
                .toList();
        this.sources = List.copyOf(sources);
        this.areas = areas;
        this.body = body;
    }

    /// The force whose figures are released.
    public Force force() {
        return areas.getForce(body.force());
    }

    /// Whether the portal holds the made-up sample, so that made-up figures stand on its pages.
    public boolean isSample() {
        return sources.stream().anyMatch(MadeUpData::present);
    }

    /// Its districts, by name.
    public List<Area> districts() {
        return areas.area(force())
                .map(area -> areas.children(area, AreaKind.DISTRICT))
                .orElse(List.of());
    }

    /// All places for figures of it.
    public Lattice lattice() {
        return new Lattice(
                populations(),
                districts().stream().map(area -> area.code().value()).toList());
    }

    /// All whose rows are counted.
    public List<Population> populations() {
        return owners.stream().map(ReleasableRows::population).toList();
    }

    List<ReleasableRows> owners() {
        return owners;
    }
}
