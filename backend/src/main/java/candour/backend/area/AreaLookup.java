package candour.backend.area;

import candour.backend.platform.fault.NotFound;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads areas and police forces for every other feature.
@Singleton
public class AreaLookup {
    private final AreaRepository areas;
    private final ForceRepository forces;
    private volatile @Nullable List<Force> known;

    AreaLookup(AreaRepository areas, ForceRepository forces) {
        this.areas = areas;
        this.forces = forces;
    }

    /// The area with this code, current or historic.
    public Optional<Area> find(AreaCode code) {
        return areas.findByCode(code);
    }

    /// The area with this number.
    public Optional<Area> find(int id) {
        return areas.findById(id);
    }

    /// The area with this code.
    ///
    /// @throws NotFound when there is none
    public Area get(AreaCode code) {
        return find(code).orElseThrow(() -> new NotFound("no area has the code " + code));
    }

    /// The area with this number.
    ///
    /// @throws NotFound when there is none
    public Area get(int id) {
        return find(id).orElseThrow(() -> new NotFound("no area has the number " + id));
    }

    /// The areas with these numbers, by name; numbers nobody has are left out.
    public List<Area> list(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : areas.listByIds(ids);
    }

    /// The rungs above the area, nearest first, up to England and Wales; shorter where no lookup said the parent.
    public List<Area> parents(Area area) {
        return area.parentId() == null ? List.of() : areas.listAbove(area.id());
    }

    /// The current areas of a kind anywhere below the area, by name.
    public List<Area> children(Area area, AreaKind kind) {
        return areas.listBelow(area.id(), kind);
    }

    /// All current areas of a kind, by name. There are some 36,000 neighbourhoods: do not ask for them all on a page.
    public List<Area> list(AreaKind kind) {
        return areas.listCurrent(kind);
    }

    /// The 43 police force areas of England and Wales, by name.
    public List<Area> forceAreas() {
        return list(AreaKind.FORCE);
    }

    /// The force that polices the area; empty for England and Wales, and where no lookup says it.
    public Optional<Force> force(Area area) {
        if (area.kind() == AreaKind.FORCE) {
            return forceOf(area.code());
        }
        return parents(area).stream()
                .filter(rung -> rung.kind() == AreaKind.FORCE)
                .findFirst()
                .flatMap(rung -> forceOf(rung.code()));
    }

    /// The area of a force; empty for a force without one.
    public Optional<Area> area(Force force) {
        return force.areaCode() == null ? Optional.empty() : find(force.areaCode());
    }

    /// All forces by name, with the British Transport Police and Northern Ireland.
    public List<Force> forces() {
        List<Force> list = known;
        if (list == null) {
            list = List.copyOf(forces.list());
            known = list;
        }
        return list;
    }

    /// The force with this identifier.
    public Optional<Force> findForce(ForceId slug) {
        return forces().stream().filter(force -> force.slug().equals(slug)).findFirst();
    }

    /// The force with this number.
    public Optional<Force> findForce(int id) {
        return forces().stream().filter(force -> force.id() == id).findFirst();
    }

    /// The force with this identifier.
    ///
    /// @throws NotFound when there is none
    public Force getForce(ForceId slug) {
        return findForce(slug).orElseThrow(() -> new NotFound("no police force is called " + slug));
    }

    /// The force with this number.
    ///
    /// @throws NotFound when there is none
    public Force getForce(int id) {
        return findForce(id).orElseThrow(() -> new NotFound("no police force has the number " + id));
    }

    /// Whether the shape of the area is known, so that it can be drawn and points can be placed in it.
    public boolean hasShape(Area area) {
        return areas.countShapes(area.id()) > 0;
    }

    private Optional<Force> forceOf(AreaCode code) {
        return forces().stream().filter(force -> code.equals(force.areaCode())).findFirst();
    }
}
