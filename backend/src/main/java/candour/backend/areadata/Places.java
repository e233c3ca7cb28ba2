package candour.backend.areadata;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.area.boundary.AreaShape;
import candour.backend.area.boundary.ShapeLookup;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.areadata.profile.PlaceCounts;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.chart.AreaMap;
import candour.backend.platform.chart.ChartText;
import candour.backend.platform.chart.MapArea;
import candour.backend.platform.chart.MapArea.Shade;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TextLink;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The map of an area's parts, or of its neighbours where it has none, with the same choice as a list.
@Singleton
class Places {
    private static final int COUNTRY_UNITS = 700;
    private static final int AREA_UNITS = 1000;

    private final AreaLookup areas;
    private final ShapeLookup shapes;
    private final PlaceCounts counts;
    private final AreaFiguresLookup figures;

    Places(AreaLookup areas, ShapeLookup shapes, PlaceCounts counts, AreaFiguresLookup figures) {
        this.areas = areas;
        this.shapes = shapes;
        this.counts = counts;
        this.figures = figures;
    }

    /// The places to show beside the figures of an area in a period.
    Optional<MapBlock> of(Subject subject, FigureScope scope) {
        Texts t = scope.texts();
        if (subject.code() == null) {
            return Optional.empty();
        }
        Area here = areas.get(subject.code());
        List<Area> parts = parts(here);
        if (!parts.isEmpty()) {
            String heading = t.say("areadata.places." + parts.getFirst().kind().code(), "area", subject.name());
            return Optional.of(block(heading, parts, here, scope));
        }
        if (here.parentId() == null) {
            return Optional.empty();
        }
        Area parent = areas.get(here.parentId());
        List<Area> neighbours = areas.children(parent, here.kind());
        return Optional.of(block(
                t.say("areadata.places.where", "area", here.name(), "parent", parent.name()),
                neighbours.isEmpty() ? List.of(here) : neighbours,
                here,
                scope));
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

    private MapBlock block(String heading, List<Area> places, Area here, FigureScope scope) {
        Texts t = scope.texts();
        Map<Integer, Long> people = people(places, scope);
        Map<Integer, AreaShape> drawn = new HashMap<>();
        boolean country = here.kind() == AreaKind.COUNTRY;
        shapes.list(places.stream().map(Area::id).toList(), country ? 2 : 1).forEach(s -> drawn.put(s.areaId(), s));
        List<MapArea> shown = new ArrayList<>();
        List<TextLink> links = new ArrayList<>();
        for (Area place : places) {
            Long count = people.get(place.id());
            String words = count == null ? t.say("platform.figure.notSupplied") : Sentences.searches(t, count);
            String path = "/areas/" + place.code() + scope.query();
            links.add(new TextLink(t.say("areadata.places.link", "area", place.name(), "words", words), path));
            AreaShape shape = drawn.get(place.id());
            if (shape != null) {
                Shade shade = count == null ? Shade.NOT_SUPPLIED : Shade.VALUE;
                long value = count == null ? 0 : count;
                boolean chosen = place.id() == here.id();
                shown.add(new MapArea(place.name(), path, shape.geometry(), shade, value, words, chosen));
            }
        }
        boolean sketch = drawn.values().stream().anyMatch(AreaShape::sketch);
        int units = country ? COUNTRY_UNITS : AREA_UNITS;
        return drawn(heading, links, shown, units, sketch, scope);
    }

    private static MapBlock drawn(
            String heading, List<TextLink> links, List<MapArea> shown, int units, boolean sketch, FigureScope scope) {
        Texts t = scope.texts();
        String sentence = t.say("areadata.places.sentence", "months", scope.months());
        if (shown.isEmpty()) {
            return new MapBlock(heading, sentence, Markup.NONE, Markup.NONE, links);
        }
        AreaMap map = AreaMap.of(
                new ChartText(t, "map-places", heading, t.say("areadata.places.drawn", "sentence", sentence)),
                shown,
                units,
                sketch);
        String legend = map.legend(
                t.say("areadata.places.tooFew"),
                v -> Sentences.number((long) v),
                range -> t.say("areadata.places.unit", "range", range));
        return new MapBlock(heading, sentence, new Markup(map.html()), new Markup(legend), links);
    }

    /// The areas of all forces, shaded by how many months each supplied.
    ///
    /// @param rows the forces that supplied something
    Optional<MapBlock> ofForces(Texts t, List<NationalTable.Row> rows, HeldMonths held) {
        Map<Integer, NationalTable.Row> byForce = new HashMap<>();
        rows.forEach(r -> byForce.put(r.force().id(), r));
        List<MapArea> shown = new ArrayList<>();
        List<Force> forces = areas.forces();
        Map<Integer, Force> byArea = new HashMap<>();
        forces.forEach(f -> areas.area(f).ifPresent(a -> byArea.put(a.id(), f)));
        List<AreaShape> found = shapes.list(byArea.keySet(), 2);
        for (AreaShape shape : found) {
            Force force = byArea.get(shape.areaId());
            if (force == null) {
                continue;
            }
            shown.add(area(t, force, shape, byForce.get(force.id())));
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String sentence = t.say("areadata.places.supplied", "months", Sentences.months(t, held.first(), held.last()));
        AreaMap map = AreaMap.of(
                new ChartText(
                        t,
                        "map-forces",
                        t.say("areadata.places.forces"),
                        t.say("areadata.places.forces.drawn", "sentence", sentence)),
                shown,
                COUNTRY_UNITS,
                found.stream().anyMatch(AreaShape::sketch));
        Markup legend = new Markup(map.legend(
                "", v -> Sentences.number((long) v), range -> t.say("areadata.places.months", "range", range)));
        return Optional.of(
                new MapBlock(t.say("areadata.places.map"), sentence, new Markup(map.html()), legend, List.of()));
    }

    private static MapArea area(Texts t, Force force, AreaShape shape, NationalTable.@Nullable Row row) {
        String words = row == null
                ? t.say("platform.figure.notSupplied")
                : Sentences.completeness(t, row.supplied(), row.expected());
        return new MapArea(
                force.name(),
                "/forces/" + force.slug(),
                shape.geometry(),
                row == null ? Shade.NOT_SUPPLIED : Shade.VALUE,
                row == null ? 0 : row.supplied(),
                words,
                false);
    }

    private Map<Integer, Long> people(List<Area> places, FigureScope scope) {
        ForceName force = scope.subject().force();
        if (force != null
                && scope.subject().kind() != AreaKind.COUNTRY
                && places.getFirst().kind() != AreaKind.FORCE) {
            return counts.people(places.stream().map(Area::id).toList(), force, scope.period());
        }
        Map<Integer, Long> people = new HashMap<>();
        for (Area place : places) {
            if (figures.profile(figures.subject(place.code()), scope.period()) instanceof AreaFigures found) {
                people.put(place.id(), found.totals().people());
            }
        }
        return people;
    }
}
