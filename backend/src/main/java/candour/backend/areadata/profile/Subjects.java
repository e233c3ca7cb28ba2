package candour.backend.areadata.profile;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names what figures are about.
@Singleton
class Subjects {
    private final AreaLookup areas;

    Subjects(AreaLookup areas) {
        this.areas = areas;
    }

    Subject of(AreaCode code) {
        return of(areas.get(code));
    }

    Subject of(ForceId slug) {
        Force force = areas.getForce(slug);
        return areas.area(force)
                .map(this::of)
                .orElseGet(() -> new Subject(0, force.areaCode(), force.name(), AreaKind.FORCE, true, name(force)));
    }

    /// The district and the force area that the area lies in, and England and Wales, nearest first.
    List<Subject> above(Subject area) {
        List<Subject> above = new ArrayList<>();
        if (area.areaId() != 0) {
            for (Area rung : areas.parents(areas.get(area.areaId()))) {
                if (rung.kind() == AreaKind.DISTRICT || rung.kind() == AreaKind.FORCE) {
                    above.add(of(rung));
                }
            }
        }
        if (area.kind() != AreaKind.COUNTRY) {
            above.add(country());
        }
        return above;
    }

    /// England and Wales.
    Subject country() {
        return areas.find(AreaCode.ENGLAND_AND_WALES)
                .map(area -> new Subject(area.id(), area.code(), area.name(), AreaKind.COUNTRY, true, null))
                .orElseGet(() -> new Subject(
                        0, AreaCode.ENGLAND_AND_WALES, AreaKind.COUNTRY.label(), AreaKind.COUNTRY, true, null));
    }

    /// The forces with these numbers, by name.
    List<ForceName> forces(List<Integer> ids) {
        return areas.forces().stream()
                .filter(force -> ids.contains(force.id()))
                .map(Subjects::name)
                .toList();
    }

    /// `area.id` of each force's area by the force's number; forces without an area are left out.
    Map<Integer, Integer> areaIds() {
        Map<AreaCode, Integer> byCode = new HashMap<>();
        areas.forceAreas().forEach(area -> byCode.put(area.code(), area.id()));
        Map<Integer, Integer> ids = new HashMap<>();
        for (Force force : areas.forces()) {
            Optional.ofNullable(force.areaCode()).map(byCode::get).ifPresent(area -> ids.put(force.id(), area));
        }
        return ids;
    }

    Subject of(Area area) {
        return new Subject(
                area.id(),
                area.code(),
                area.name(),
                area.kind(),
                area.current(),
                areas.force(area).map(Subjects::name).orElse(null));
    }

    private static ForceName name(Force force) {
        return new ForceName(force.id(), force.slug(), force.name());
    }
}
