package candour.backend.areadata.profile;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.boundary.AreaShape;
import candour.backend.area.boundary.ShapeLookup;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what a map beside the figures of an area shows: its parts, or its neighbours where it has none, each with its
/// shape and its count.
@Singleton
public class PlacesLookup {
    private final AreaLookup areas;
    private final ShapeLookup shapes;
    private final PlaceCounts counts;
    private final AreaFiguresLookup figures;

    PlacesLookup(AreaLookup areas, ShapeLookup shapes, PlaceCounts counts, AreaFiguresLookup figures) {
        this.areas = areas;
        this.shapes = shapes;
        this.counts = counts;
        this.figures = figures;
    }

    /// The places for the figures of an area in a period; empty where there are none to choose from.
    public Optional<Places> find(Subject subject, Period period) {
        if (subject.code() == null) {
            return Optional.empty();
        }
        Area here = areas.get(subject.code());
        List<Area> parts = parts(here);
        if (!parts.isEmpty()) {
            return Optional.of(new Places(here, null, places(here, parts, subject, period)));
        }
        if (here.parentId() == null) {
            return Optional.empty();
        }
        Area parent = areas.get(here.parentId());
        List<Area> neighbours = areas.children(parent, here.kind());
        return Optional.of(new Places(
                here, parent, places(here, neighbours.isEmpty() ? List.of(here) : neighbours, subject, period)));
    }

    private List<Area> parts(Area here) {
        List<AreaKind> below =
                switch (here.kind()) {
                    case COUNTRY -> List.of(AreaKind.FORCE);
                    case FORCE -> List.of(AreaKind.DISTRICT);
                    case DISTRICT -> List.of(AreaKind.WARD, AreaKind.LSOA);
                    case WARD -> List.of(AreaKind.LSOA);
                    case LSOA -> List.of();
                };
        for (AreaKind kind : below) {
            List<Area> parts = areas.children(here, kind);
            // a district's neighbourhoods are too many to choose from without the wards between
            if (!parts.isEmpty() && (kind != AreaKind.LSOA || here.kind() == AreaKind.WARD)) {
                return parts;
            }
        }
        return List.of();
    }

    private List<Places.Place> places(Area here, List<Area> shown, Subject subject, Period period) {
        Map<Integer, Long> people = people(shown, subject, period);
        Map<Integer, AreaShape> drawn = new HashMap<>();
        shapes.list(shown.stream().map(Area::id).toList(), here.kind() == AreaKind.COUNTRY ? 2 : 1)
                .forEach(shape -> drawn.put(shape.areaId(), shape));
        return shown.stream()
                .map(area -> new Places.Place(area, drawn.get(area.id()), people.get(area.id())))
                .toList();
    }

    private Map<Integer, Long> people(List<Area> shown, Subject subject, Period period) {
        @Nullable ForceName force = subject.force();
        if (force != null
                && subject.kind() != AreaKind.COUNTRY
                && shown.getFirst().kind() != AreaKind.FORCE) {
            return counts.people(shown.stream().map(Area::id).toList(), force, period);
        }
        Map<Integer, Long> people = new HashMap<>();
        for (Area place : shown) {
            if (figures.profile(figures.subject(place.code()), period) instanceof AreaFigures found) {
                people.put(place.id(), found.totals().people());
            }
        }
        return people;
    }
}
