package candour.backend.areadata;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.area.boundary.AreaShape;
import candour.backend.area.boundary.ShapeLookup;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.areadata.profile.Places;
import candour.backend.areadata.profile.PlacesLookup;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.FigureScope;
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

/// Makes the map of an area's parts, or of its neighbours where it has none, with the same choice as a list.
@Singleton
public class MapBlocks {
    private static final int COUNTRY_UNITS = 700;
    private static final int AREA_UNITS = 1000;

    private final AreaLookup areas;
    private final ShapeLookup shapes;
    private final PlacesLookup lookup;

    MapBlocks(AreaLookup areas, ShapeLookup shapes, PlacesLookup lookup) {
        this.areas = areas;
        this.shapes = shapes;
        this.lookup = lookup;
    }

    /// The places to show beside the figures of an area in a period.
    public Optional<MapBlock> of(Subject subject, FigureScope scope) {
        return lookup.find(subject, scope.period()).map(places -> block(places, scope));
    }

    private static String heading(Texts t, Places places) {
        String name = places.here().name();
        return places.within() == null
                ? t.say(
                        "areadata.places."
                                + places.places().getFirst().area().kind().code(),
                        "area",
                        name)
                : t.say(
                        "areadata.places.where",
                        "area",
                        name,
                        "parent",
                        places.within().name());
    }

    private static MapBlock block(Places places, FigureScope scope) {
        Texts t = scope.texts();
        Area here = places.here();
        List<MapArea> shown = new ArrayList<>();
        List<TextLink> links = new ArrayList<>();
        for (Places.Place place : places.places()) {
            Long count = place.people();
            String name = place.area().name();
            String words = count == null ? t.say("platform.figure.notSupplied") : Sentences.searches(t, count);
            String path = "/areas/" + place.area().code() + scope.query();
            links.add(new TextLink(t.say("areadata.places.link", "area", name, "words", words), path));
            AreaShape shape = place.shape();
            if (shape != null) {
                Shade shade = count == null ? Shade.NOT_SUPPLIED : Shade.VALUE;
                long value = count == null ? 0 : count;
                boolean chosen = place.area().id() == here.id();
                shown.add(new MapArea(name, path, shape.geometry(), shade, value, words, chosen));
            }
        }
        if (places.within() != null && shown.stream().noneMatch(MapArea::here)) {
            shown.clear(); // "where it lies" cannot be shown without its own boundary
        }
        int units = here.kind() == AreaKind.COUNTRY ? COUNTRY_UNITS : AREA_UNITS;
        return drawn(heading(t, places), links, shown, units, places.sketch(), scope);
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
    public Optional<MapBlock> ofForces(Texts t, List<NationalTable.Row> rows, HeldMonths held) {
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
}
