package candour.backend.areadata.open;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Places;
import candour.backend.areadata.profile.PlacesLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// What a map beside the figures of an area is drawn from, in one small answer.
@Controller("/api/v1/areas")
@Tag(name = "Areas")
class BoundaryApi {
    private static final double PER_DEGREE = 100_000;

    private final AreaLookup areas;
    private final AreaFiguresLookup figures;
    private final PlacesLookup places;

    BoundaryApi(AreaLookup areas, AreaFiguresLookup figures, PlacesLookup places) {
        this.areas = areas;
        this.figures = figures;
        this.places = places;
    }

    /// The parts of an area, or its neighbours where it has none, with their simplified boundaries and how many
    /// searches of people each had.
    ///
    /// @param code GSS code, such as E08000025
    /// @param period latest-12 (default), latest-36, all, a year (2022), a month (2023-05) or 2022-04_2023-03
    @Get("/{code}/boundary")
    BoundaryDocument boundary(String code, @QueryValue @Nullable String period) {
        Area area = AreaCode.parse(code).flatMap(areas::find).orElseThrow(() -> new NotFound("no area has that code"));
        HeldMonths held = figures.held().orElseThrow(() -> new NotFound("no month of stop and search is held yet"));
        Period months = held.parse(period == null ? "" : period);
        Places found = places.find(figures.subject(area), months)
                .orElseThrow(() -> new NotFound("no parts or neighbours of " + area.name() + " are known"));
        return new BoundaryDocument(
                AreaApi.entry(area),
                found.within() == null ? null : AreaApi.entry(found.within()),
                FiguresDocuments.period(months, Texts.of(Language.ENGLISH)),
                found.sketch(),
                found.places().stream().map(BoundaryApi::place).toList());
    }

    private static BoundaryPlace place(Places.Place place) {
        AreaEntry area = AreaApi.entry(place.area());
        return new BoundaryPlace(
                area,
                place.people(),
                place.shape() == null ? List.of() : rings(place.shape().geometry()));
    }

    /// Outer rings and holes alike: filled by the even-odd rule they are the shape.
    private static List<List<Double>> rings(Geometry shape) {
        List<List<Double>> rings = new ArrayList<>();
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            if (shape.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(points(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    private static List<Double> points(LinearRing ring) {
        List<Double> points = new ArrayList<>();
        for (Coordinate point : ring.getCoordinates()) {
            points.add(Math.round(point.x * PER_DEGREE) / PER_DEGREE);
            points.add(Math.round(point.y * PER_DEGREE) / PER_DEGREE);
        }
        return points;
    }
}
