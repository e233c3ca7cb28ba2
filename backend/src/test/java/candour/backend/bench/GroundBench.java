package candour.backend.bench;

import candour.backend.stopsearch.StopSearchLookup;
import candour.backend.stopsearch.police.GroundReading;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Locale;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/// Goal F9: the records of a month within a mile of the densest spot, and within a polygon of 60 corners round it.
final class GroundBench {
    private static final double MILE = 1609.344;
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int CORNERS = 60;
    private static final int ROUNDS = 101;
    private static final YearMonth MONTH = YearMonth.of(2025, 6);
    private static final String BARE = """
            SELECT s.line, s.happened_at, s.type, s.part_of_operation, s.operation_id, s.location_id, s.gender_id,
                s.age_range_id, s.self_defined_ethnicity_id, s.officer_defined_ethnicity_id, s.legislation_id,
                s.object_of_search_id, s.outcome_id, s.outcome_linked, s.more_than_outer_clothing,
                l.latitude, l.longitude, l.district_id, l.ward_id, l.lsoa_id
            FROM location l JOIN stop_search s ON s.location_id = l.id AND s.edition_month = ?
            WHERE l.latitude BETWEEN ? AND ? AND l.longitude BETWEEN ? AND ?
            """;
    private static final String CIRCLE = """
             AND 12742017.6 * ASIN(SQRT(POW(SIN(RADIANS(l.latitude - ?) / 2), 2) + COS(RADIANS(?))
                * COS(RADIANS(l.latitude)) * POW(SIN(RADIANS(l.longitude - ?) / 2), 2))) <= ?
            """;

    private final BenchPortal portal;
    private final BenchTable table;
    private final double latitude;
    private final double longitude;

    GroundBench(BenchPortal portal, BenchTable table, World world) {
        this.portal = portal;
        this.table = table;
        World.Box box = world.neighbourhoods().getFirst().box();
        this.latitude = box.south() + box.high() / 2;
        this.longitude = box.west() + box.wide() / 2;
    }

    /// The query of the densest spot, for the street interface.
    String query() {
        return String.format(Locale.ROOT, "lat=%.6f&lng=%.6f&date=%s", latitude, longitude, MONTH);
    }

    void measure(Duck duck) throws SQLException {
        GroundReading reading = new GroundReading(portal.part(StopSearchLookup.class));
        double[] box = box();
        String poly = polygon();
        IndexedPointInAreaLocator ring = ring();
        int month = ImportBench.number(MONTH);
        try (Connection connection = portal.connect()) {
            int found = reading.circle(latitude, longitude, MONTH);
            double[] circle = Timing.medians(
                    ROUNDS,
                    () -> reading.circle(latitude, longitude, MONTH),
                    () -> bareCircle(connection, box),
                    () -> duck.circle(latitude, longitude, MILE, box, month));
            table.atMost(
                    "F9",
                    "a mile round the densest spot, one month (%,d records); bare: b-tree and haversine"
                            .formatted(found),
                    circle[0],
                    circle[1],
                    1.2);
            table.shown("F9", "the same; bare: DuckDB over all raw rows", circle[0], circle[2]);
            double[] polygon =
                    Timing.medians(ROUNDS, () -> reading.ring(poly, MONTH), () -> barePolygon(connection, box, ring));
            table.atMost(
                    "F9",
                    "a polygon of 60 corners, one month (%,d records); bare: b-tree box and JTS"
                            .formatted(reading.ring(poly, MONTH)),
                    polygon[0],
                    polygon[1],
                    1.2);
        }
    }

    private int bareCircle(Connection connection, double[] box) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BARE + CIRCLE)) {
            set(statement, box);
            statement.setDouble(6, latitude);
            statement.setDouble(7, latitude);
            statement.setDouble(8, longitude);
            statement.setDouble(9, MILE);
            return read(statement, null);
        }
    }

    private int barePolygon(Connection connection, double[] box, IndexedPointInAreaLocator ring) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BARE)) {
            set(statement, box);
            return read(statement, ring);
        }
    }

    private static void set(PreparedStatement statement, double[] box) throws SQLException {
        statement.setInt(1, ImportBench.number(MONTH));
        for (int i = 0; i < 4; i++) {
            statement.setBigDecimal(2 + i, java.math.BigDecimal.valueOf(Math.round(box[i] * 1e6), 6));
        }
    }

    private static int read(
            PreparedStatement statement, @org.jspecify.annotations.Nullable IndexedPointInAreaLocator ring)
            throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
                boolean inside = ring == null
                        || ring.locate(new Coordinate(rows.getDouble(17), rows.getDouble(16))) != Location.EXTERIOR;
                count += inside ? 1 : 0;
            }
        }
        return count;
    }

    /// South, north, west and east of the circle.
    private double[] box() {
        double high = MILE / METRES_OF_A_DEGREE;
        double wide = high / Math.cos(Math.toRadians(latitude));
        return new double[] {latitude - high, latitude + high, longitude - wide, longitude + wide};
    }

    private String polygon() {
        StringBuilder poly = new StringBuilder();
        for (Coordinate corner : corners()) {
            poly.append(String.format(Locale.ROOT, "%s%.6f,%.6f", poly.isEmpty() ? "" : ":", corner.y, corner.x));
        }
        return poly.toString();
    }

    private IndexedPointInAreaLocator ring() {
        return new IndexedPointInAreaLocator(new GeometryFactory().createPolygon(corners()));
    }

    private Coordinate[] corners() {
        double[] box = box();
        Coordinate[] corners = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            corners[i] = new Coordinate(
                    longitude + (box[3] - longitude) * Math.cos(angle),
                    latitude + (box[1] - latitude) * Math.sin(angle));
        }
        corners[CORNERS] = corners[0].copy();
        return corners;
    }
}
