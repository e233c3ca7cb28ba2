package candour.backend.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// The fixed list of points that made-up stops snap to, as published points do: no spot where anything happened. They
/// are drawn at random well inside the sketched districts; a few of each district are drawn much more often.
final class SamplePlaces {
    /// Points of a district for each 10,000 residents, roughly as dense as published points that are in use.
    private static final int RESIDENTS_OF_A_POINT = 10_000;

    /// Degrees from the edge, about 300 m: published boundaries differ from the sketch.
    private static final double FROM_EDGE = 0.004;

    private final Map<String, Weighted<SamplePoint>> byDistrict = new HashMap<>();

    /// Draws the list.
    ///
    /// @param random source of chance; the same source state gives the same list
    SamplePlaces(Random random) throws IOException {
        List<NamedCsvRecord> ladder = SampleFiles.rows(SampleFiles.LADDER);
        Geometry shapes = shapes();
        for (int i = 0; i < ladder.size(); i++) {
            String district = ladder.get(i).getField("LAD22CD");
            byDistrict.put(district, draw(shapes.getGeometryN(i), residents(district), random));
        }
    }

    /// One of the points of the district.
    SamplePoint draw(String district, Random random) {
        Weighted<SamplePoint> points = byDistrict.get(district);
        if (points == null) {
            throw new IllegalArgumentException("no district of the sample: " + district);
        }
        return points.draw(random);
    }

    /// The sketches in the order of the districts in the ladder.
    static Geometry shapes() throws IOException {
        try {
            return new GeoJsonReader().read(SampleFiles.text(SampleFiles.DISTRICTS));
        } catch (ParseException e) {
            throw new IllegalStateException("the sketched boundaries cannot be read", e);
        }
    }

    private static Weighted<SamplePoint> draw(Geometry shape, long residents, Random random) {
        Geometry inside = shape.buffer(-FROM_EDGE);
        Envelope box = inside.getEnvelopeInternal();
        Weighted<SamplePoint> points = new Weighted<>();
        int wanted = (int) (residents / RESIDENTS_OF_A_POINT);
        int found = 0;
        while (found < wanted) {
            double longitude = box.getMinX() + random.nextDouble() * box.getWidth();
            double latitude = box.getMinY() + random.nextDouble() * box.getHeight();
            if (inside.contains(shape.getFactory().createPoint(new Coordinate(longitude, latitude)))) {
                found++;
                points.or(1.0 / found, new SamplePoint(written(latitude), written(longitude)));
            }
        }
        return points;
    }

    private static long residents(String district) throws IOException {
        return SampleFiles.rows(SampleFiles.CENSUS).stream()
                .filter(row -> row.getField(0).equals(district))
                .mapToLong(row -> Long.parseLong(row.getField("Observation")))
                .sum();
    }

    private static String written(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    /// A point as published: degrees with six decimals.
    record SamplePoint(String latitude, String longitude) {}
}
