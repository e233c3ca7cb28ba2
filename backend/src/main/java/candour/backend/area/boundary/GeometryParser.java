package candour.backend.area.boundary;

import candour.backend.area.UnfitFile;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Reads the polygons of a GeoJSON geometry. Hard-simplified files hold rings of one or three points, which have no
/// area and which a strict reader would refuse together with the whole file: those rings are counted and left out.
/// A ring that is not closed is closed, one that crosses itself is repaired. Source: RFC 7946, section 3.1.
final class GeometryParser {
    private static final int FEWEST = 4;
    private static final int WGS84 = 4326;
    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(), WGS84);
    private long ringsLeftOut;

    /// Rings without an area met so far.
    long ringsLeftOut() {
        return ringsLeftOut;
    }

    /// The geometry at which the parser stands; empty when it is none with an area.
    ///
    /// @throws UnfitFile when it is not as GeoJSON has it
    Optional<Geometry> read(JsonParser parser) throws IOException, UnfitFile {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return Optional.empty();
        }
        String type = "";
        Object coordinates = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "type" -> type = parser.getText();
                case "coordinates" -> coordinates = nested(parser);
                default -> parser.skipChildren();
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        if (type.equals("Polygon")) {
            add(polygons, list(coordinates));
        } else if (type.equals("MultiPolygon")) {
            for (Object polygon : list(coordinates)) {
                add(polygons, list(polygon));
            }
        }
        return valid(factory.buildGeometry(polygons));
    }

    private static Optional<Geometry> valid(Geometry read) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Geometry fixed = read instanceof Polygonal && read.isValid() ? read : GeometryFixer.fix(read);
        return fixed instanceof Polygonal && !fixed.isEmpty() ? Optional.of(fixed) : Optional.empty();
    }

    private void add(List<Polygon> polygons, List<?> rings) throws UnfitFile {
        List<LinearRing> read = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            LinearRing ring = ring(list(rings.get(i)));
            if (ring != null) {
                read.add(ring);
            } else if (i == 0) {
                return;
            }
        }
        if (!read.isEmpty()) {
            polygons.add(factory.createPolygon(
                    read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new)));
        }
    }

    private @Nullable LinearRing ring(List<?> positions) throws UnfitFile {
        List<Coordinate> points = new ArrayList<>(positions.size() + 1);
        for (Object position : positions) {
            List<?> numbers = list(position);
            if (numbers.size() < 2 || !(numbers.get(0) instanceof Double x) || !(numbers.get(1) instanceof Double y)) {
                throw broken();
            }
            points.add(new Coordinate(x, y));
        }
        if (!points.isEmpty() && !points.getFirst().equals2D(points.getLast())) {
            points.add(points.getFirst().copy());
        }
        if (points.size() < FEWEST) {
            ringsLeftOut++;
            return null;
        }
        return factory.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Object nested(JsonParser parser) throws IOException, UnfitFile {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(nested(parser));
            }
            return list;
        }
        if (parser.currentToken() != null && parser.currentToken().isNumeric()) {
            return parser.getDoubleValue();
        }
        throw broken();
    }

    private static List<?> list(Object value) throws UnfitFile {
        if (value instanceof List<?> list) {
            return list;
        }
        throw broken();
    }

    private static UnfitFile broken() {
        return new UnfitFile("The file is not GeoJSON: a geometry is not made of positions as it should be.");
    }
}
