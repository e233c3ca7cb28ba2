package candour.backend.stopsearch;

import candour.backend.platform.persistence.Direct;
import com.carrotsearch.hppc.LongArrayList;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// The published map points. Each keeps its number for good: records, links and the interface of data.police.uk use it.
@Singleton
class LocationRepository {
    private static final int AT_ONCE = 500;
    private static final String SELECT = "SELECT l.id, l.latitude, l.longitude, l.district_id, l.ward_id, l.lsoa_id ";
    private final Direct direct;

    LocationRepository(Direct direct) {
        this.direct = direct;
    }

    /// Gives those of the points that are known to the sink.
    ///
    /// @param points [Point#key] of each
    void find(LongArrayList points, Consumer<Location> sink) {
        direct.run(connection -> {
            for (int from = 0; from < points.size(); from += AT_ONCE) {
                findSome(connection, points, from, Math.min(points.size(), from + AT_ONCE), sink);
            }
        });
    }

    private static void findSome(
            Connection connection, LongArrayList points, int from, int until, Consumer<Location> sink)
            throws SQLException {
        String sql = SELECT + "FROM (SELECT CAST(? AS DECIMAL(8,6)) AS y, CAST(? AS DECIMAL(9,6)) AS x"
                + " UNION ALL SELECT ?, ?".repeat(until - from - 1)
                + ") wanted JOIN location l ON l.latitude = wanted.y AND l.longitude = wanted.x";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (int i = from; i < until; i++) {
                statement.setBigDecimal(place++, degrees(Point.latitude(points.get(i))));
                statement.setBigDecimal(place++, degrees(Point.longitude(points.get(i))));
            }
            give(statement, sink);
        }
    }

    /// Adds points that are not there yet; their numbers are told by [#find].
    ///
    /// @param places points with their areas; the number in them is of no account
    void add(List<Location> places) {
        write(places, "INSERT INTO location (latitude, longitude, district_id, ward_id, lsoa_id) VALUES ", "", false);
    }

    /// Writes the areas of points that are there.
    void place(List<Location> places) {
        write(
                places,
                "INSERT INTO location (latitude, longitude, district_id, ward_id, lsoa_id, id) VALUES ",
                ", district_id = VALUES(district_id), ward_id = VALUES(ward_id), lsoa_id = VALUES(lsoa_id)",
                true);
    }

    /// Every point there is.
    List<Location> list() {
        return direct.query(connection -> {
            List<Location> all = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(SELECT + "FROM location l ORDER BY l.id")) {
                give(statement, all::add);
            }
            return all;
        });
    }

    /// Reads a point from a row.
    ///
    /// @param id the column of its number
    /// @param first the first of the columns latitude, longitude, district, ward and LSOA
    static Location location(ResultSet rows, int id, int first) throws SQLException {
        return new Location(
                rows.getInt(id),
                rows.getBigDecimal(first).movePointRight(6).intValueExact(),
                rows.getBigDecimal(first + 1).movePointRight(6).intValueExact(),
                rows.getInt(first + 2),
                rows.getInt(first + 3),
                rows.getInt(first + 4));
    }

    private static void give(PreparedStatement statement, Consumer<Location> sink) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sink.accept(location(rows, 1, 2));
            }
        }
    }

    /// Writes many points with one statement each 500: the pool's connections do not join statements by themselves.
    private void write(List<Location> places, String insert, String update, boolean numbered) {
        direct.run(connection -> {
            for (int from = 0; from < places.size(); from += AT_ONCE) {
                List<Location> some = places.subList(from, Math.min(places.size(), from + AT_ONCE));
                String row = numbered ? "(?, ?, ?, ?, ?, ?)" : "(?, ?, ?, ?, ?)";
                String sql = insert + String.join(", ", Collections.nCopies(some.size(), row))
                        + " ON DUPLICATE KEY UPDATE latitude = VALUES(latitude)" + update;
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    int column = 1;
                    for (Location place : some) {
                        column = set(statement, column, place, numbered);
                    }
                    statement.executeUpdate();
                }
            }
        });
    }

    private static int set(PreparedStatement statement, int first, Location place, boolean numbered)
            throws SQLException {
        int column = first;
        statement.setBigDecimal(column++, degrees(place.microLatitude()));
        statement.setBigDecimal(column++, degrees(place.microLongitude()));
        setArea(statement, column++, place.districtId());
        setArea(statement, column++, place.wardId());
        setArea(statement, column++, place.lsoaId());
        if (numbered) {
            statement.setInt(column++, place.id());
        }
        return column;
    }

    private static void setArea(PreparedStatement statement, int column, int area) throws SQLException {
        if (area == 0) {
            statement.setNull(column, Types.INTEGER);
        } else {
            statement.setInt(column, area);
        }
    }

    private static BigDecimal degrees(int micro) {
        return BigDecimal.valueOf(micro, 6);
    }
}
