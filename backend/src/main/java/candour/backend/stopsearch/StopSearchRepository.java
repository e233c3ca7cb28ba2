package candour.backend.stopsearch;

import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.persistence.Direct;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import com.carrotsearch.hppc.IntObjectHashMap;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The stop and search records.
@Singleton
class StopSearchRepository {
    private static final String COLUMNS = """
            force_id, edition_month, line, happened_at, type, part_of_operation, operation_id, location_id, \
            gender_id, age_range_id, self_defined_ethnicity_id, officer_defined_ethnicity_id, legislation_id, \
            object_of_search_id, outcome_id, outcome_linked, more_than_outer_clothing""";
    private static final String FIELDS = """
            SELECT s.line, s.happened_at, s.type, s.part_of_operation, s.operation_id, s.location_id, s.gender_id,
                s.age_range_id, s.self_defined_ethnicity_id, s.officer_defined_ethnicity_id, s.legislation_id,
                s.object_of_search_id, s.outcome_id, s.outcome_linked, s.more_than_outer_clothing,
                l.latitude, l.longitude, l.district_id, l.ward_id, l.lsoa_id""";
    private static final String SELECT = FIELDS + " FROM stop_search s LEFT JOIN location l ON l.id = s.location_id ";
    private static final String WITHIN = FIELDS + """
            , s.force_id FROM location l JOIN stop_search s ON s.location_id = l.id AND s.edition_month = ?
            WHERE l.latitude BETWEEN ? AND ? AND l.longitude BETWEEN ? AND ?
            """;
    private static final String INSERT = "INSERT INTO stop_search (" + COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(17, "?")) + ")";

    private static final Comparator<Placed> IN_ORDER = Comparator.<Placed>comparingInt(one -> one.place.id())
            .thenComparingInt(one -> one.force)
            .thenComparingInt(one -> one.row.line());

    private final BulkLoad bulk;
    private final Direct direct;

    StopSearchRepository(BulkLoad bulk, Direct direct) {
        this.bulk = bulk;
        this.direct = direct;
    }

    /// Stores all rows of the text with one LOAD DATA LOCAL, in the transaction of the connection.
    ///
    /// @throws SQLException also when the server stored fewer rows than it was given
    /// @throws FileRefused when the text ended early; what was stored until then must be rolled back
    void add(Connection connection, ReadingAhead.Text text) throws SQLException, FileRefused, IOException {
        long stored = bulk.load(connection, "stop_search (" + COLUMNS + ")", text);
        long given = text.finish();
        if (stored != given) {
            throw new SQLException("stored " + stored + " rows of " + given);
        }
    }

    /// Stores rows of one force and month where the server takes no LOAD DATA LOCAL, in the transaction of the
    /// connection.
    void add(Connection connection, int forceId, YearMonth month, List<StopSearchRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (StopSearchRow row : rows) {
                int[] numbers = {
                    row.type().number(), row.partOfOperation().number(), row.operationId(), row.locationId(),
                    row.genderId(), row.ageRangeId(), row.selfDefinedEthnicityId(), row.officerDefinedEthnicityId(),
                    row.legislationId(), row.objectOfSearchId(), row.outcomeId(),
                            row.outcomeLinked().number(),
                    row.moreThanOuterClothing().number()
                };
                statement.setInt(1, forceId);
                statement.setInt(2, EditionMonth.number(month));
                statement.setInt(3, row.line());
                statement.setObject(4, LocalDateTime.ofInstant(row.happenedAt(), ZoneOffset.UTC));
                for (int i = 0; i < numbers.length; i++) {
                    statement.setInt(5 + i, numbers[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Removes the records of one force and month, in the transaction of the connection.
    ///
    /// @return how many there were
    long remove(Connection connection, int forceId, YearMonth month) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM stop_search WHERE force_id = ? AND edition_month = ?")) {
            statement.setInt(1, forceId);
            statement.setInt(2, EditionMonth.number(month));
            return statement.executeLargeUpdate();
        }
    }

    /// Gives every record of the force and month to the sink, in the order of the published file.
    void stream(int forceId, YearMonth month, StopSearchSink sink) {
        direct.run(connection -> {
            String sql = SELECT + "WHERE s.force_id = ? AND s.edition_month = ? ORDER BY s.line";
            try (PreparedStatement statement = streaming(connection, sql)) {
                statement.setInt(1, forceId);
                statement.setInt(2, EditionMonth.number(month));
                give(statement, sink);
            }
        });
    }

    /// Gives the records of the force and month that were published without coordinates to the sink.
    void streamWithoutLocation(int forceId, YearMonth month, StopSearchSink sink) {
        direct.run(connection -> {
            String sql = SELECT + "WHERE s.force_id = ? AND s.edition_month = ? AND s.location_id = 0 ORDER BY s.line";
            try (PreparedStatement statement = streaming(connection, sql)) {
                statement.setInt(1, forceId);
                statement.setInt(2, EditionMonth.number(month));
                give(statement, sink);
            }
        });
    }

    /// Gives the records of the month at this location to the sink, whatever their force.
    void streamAt(int location, YearMonth month, StopSearchSink sink) {
        direct.run(connection -> {
            String sql = SELECT + "WHERE s.location_id = ? AND s.edition_month = ? ORDER BY s.force_id, s.line";
            try (PreparedStatement statement = streaming(connection, sql)) {
                statement.setInt(1, location);
                statement.setInt(2, EditionMonth.number(month));
                give(statement, sink);
            }
        });
    }

    /// Gives the records of the month at those points of the box that are wanted to the sink, whatever their force, by
    /// point. One statement for points and records together.
    void streamWithin(MicroBox box, Predicate<Location> wanted, YearMonth month, StopSearchSink sink) {
        List<Placed> found = direct.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(WITHIN)) {
                statement.setInt(1, EditionMonth.number(month));
                int[] sides = {box.south(), box.north(), box.west(), box.east()};
                for (int i = 0; i < sides.length; i++) {
                    statement.setBigDecimal(2 + i, BigDecimal.valueOf(sides[i], 6));
                }
                return placed(statement, wanted);
            }
        });
        found.sort(IN_ORDER);
        found.forEach(one -> sink.take(one.row, one.place));
    }

    private record Placed(int force, StopSearchRow row, Location place) {}

    private static List<Placed> placed(PreparedStatement statement, Predicate<Location> wanted) throws SQLException {
        List<Placed> found = new ArrayList<>();
        IntObjectHashMap<Location> places = new IntObjectHashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int id = rows.getInt(6);
                Location place = places.get(id);
                if (place == null) {
                    Location read = LocationRepository.location(rows, 6, 16);
                    place = wanted.test(read) ? read : Location.NOWHERE;
                    places.put(id, place);
                }
                if (place.id() != 0) {
                    found.add(new Placed(rows.getInt(21), row(rows), place));
                }
            }
        }
        return found;
    }

    private static PreparedStatement streaming(Connection connection, String sql) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }

    private static void give(PreparedStatement statement, StopSearchSink sink) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sink.take(row(rows), rows.getInt(6) == 0 ? Location.NOWHERE : LocationRepository.location(rows, 6, 16));
            }
        }
    }

    private static StopSearchRow row(ResultSet rows) throws SQLException {
        return new StopSearchRow(
                rows.getInt(1),
                rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                SearchType.ofNumber(rows.getInt(3)),
                ThreeState.ofNumber(rows.getInt(4)),
                rows.getInt(5),
                rows.getInt(6),
                rows.getInt(7),
                rows.getInt(8),
                rows.getInt(9),
                rows.getInt(10),
                rows.getInt(11),
                rows.getInt(12),
                rows.getInt(13),
                ThreeState.ofNumber(rows.getInt(14)),
                ThreeState.ofNumber(rows.getInt(15)));
    }
}
