package candour.backend.bench;

import candour.shared.area.AreaKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The same raw rows in DuckDB, a database made for counting: two threads, tables in a file.
final class Duck implements AutoCloseable {
    private final Connection connection;

    private Duck(Connection connection) {
        this.connection = connection;
    }

    /// Copies the rows of the portal, with the areas of their points.
    static Duck of(BenchPortal portal, Path folder) throws SQLException, IOException {
        Path file = Files.createDirectories(folder).resolve("rows.duckdb");
        Files.deleteIfExists(file);
        Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file);
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE TABLE stop_search (force_id INT, edition_month INT, ethnicity INT, outcome INT,"
                    + " latitude DOUBLE, longitude DOUBLE, district_id INT, lsoa_id INT)");
        }
        copy(portal, duck.unwrap(DuckDBConnection.class));
        return new Duck(duck);
    }

    private static void copy(BenchPortal portal, DuckDBConnection duck) throws SQLException {
        String sql = """
                SELECT s.force_id, s.edition_month, s.self_defined_ethnicity_id, s.outcome_id, l.latitude, l.longitude,
                    l.district_id, l.lsoa_id
                FROM stop_search s LEFT JOIN location l ON l.id = s.location_id
                """;
        try (Connection connection = portal.connect();
                Statement statement =
                        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                DuckDBAppender appender = duck.createAppender("stop_search")) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    appender.beginRow();
                    for (int i = 1; i <= 8; i++) {
                        append(appender, rows, i);
                    }
                    appender.endRow();
                }
            }
        }
    }

    private static void append(DuckDBAppender appender, ResultSet rows, int column) throws SQLException {
        boolean degrees = column == 5 || column == 6;
        double value = rows.getDouble(column);
        if (rows.wasNull()) {
            appender.appendNull();
        } else if (degrees) {
            appender.append(value);
        } else {
            appender.append((int) value);
        }
    }

    /// Month by ethnicity by outcome for one area.
    ///
    /// @param key number of the area, below 0 for a force
    void profile(int key, AreaKind kind) throws SQLException {
        String column = kind == AreaKind.FORCE ? "force_id" : kind == AreaKind.DISTRICT ? "district_id" : "lsoa_id";
        read(
                "SELECT edition_month, ethnicity, outcome, COUNT(*) FROM stop_search WHERE " + column
                        + " = ? AND edition_month BETWEEN ? AND ? GROUP BY 1, 2, 3",
                Math.abs(key),
                ImportBench.number(ProfileBench.PERIOD.from()),
                ImportBench.number(ProfileBench.PERIOD.to()));
    }

    /// Every force by ethnicity, three years.
    void national() throws SQLException {
        read(
                "SELECT force_id, ethnicity, COUNT(*) FROM stop_search WHERE edition_month BETWEEN ? AND ? GROUP BY 1,"
                        + " 2",
                202301,
                202512);
    }

    /// The rows of one month within a circle.
    ///
    /// @param box south, north, west and east in degrees
    void circle(double latitude, double longitude, double metres, double[] box, int month) throws SQLException {
        read(
                "SELECT force_id, edition_month, ethnicity, outcome, latitude, longitude FROM stop_search"
                        + " WHERE edition_month = ? AND latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?"
                        + " AND 12742017.6 * asin(sqrt(pow(sin(radians(latitude - ?) / 2), 2) + cos(radians(?))"
                        + " * cos(radians(latitude)) * pow(sin(radians(longitude - ?) / 2), 2))) <= ?",
                month,
                box[0],
                box[1],
                box[2],
                box[3],
                latitude,
                latitude,
                longitude,
                metres);
    }

    private void read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
