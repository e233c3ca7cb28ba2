package candour.backend.areadata.tally;

import candour.backend.platform.persistence.BulkLoad;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;

/// Writes packed figures, on the connection and in the transaction of the import that stores the records.
@Singleton
class TallyRepository {
    private static final int ROWS_AT_ONCE = 2000;
    private final BulkLoad bulk;

    TallyRepository(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Replaces all figures of the force and month, and the force's figures of the year, being the sum of its months.
    void replace(Connection connection, PackedMonth packed) throws SQLException {
        String delete = "DELETE FROM area_figures WHERE force_id = ? AND period = ?";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setInt(1, packed.forceId());
            statement.setInt(2, AreaKey.ofMonth(packed.month()));
            statement.executeUpdate();
        }
        if (bulk.serverTakesStreams(connection)) {
            String table = "area_figures (area_id, period, force_id, @cells) SET cells = UNHEX(@cells)";
            bulk.load(connection, table, packed.text(), packed.text().length);
        } else {
            insert(connection, packed);
        }
        sumYear(connection, packed.forceId(), packed.month().getYear());
    }

    /// Removes all figures of the force.
    void forget(Connection connection, int forceId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM area_figures WHERE force_id = ?")) {
            statement.setInt(1, forceId);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, PackedMonth packed) throws SQLException {
        String sql = "INSERT INTO area_figures (area_id, period, force_id, cells) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (PackedMonth.Row row : packed.rows()) {
                statement.setInt(1, row.areaId());
                statement.setInt(2, AreaKey.ofMonth(packed.month()));
                statement.setInt(3, packed.forceId());
                statement.setBytes(4, row.cells());
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void sumYear(Connection connection, int forceId, int year) throws SQLException {
        FigureCells sum = new FigureCells();
        String months = "SELECT cells FROM area_figures WHERE area_id = ? AND period BETWEEN ? AND ? AND force_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(months)) {
            statement.setInt(1, AreaKey.ofForce(forceId));
            statement.setInt(2, AreaKey.ofMonth(YearMonth.of(year, 1)));
            statement.setInt(3, AreaKey.ofMonth(YearMonth.of(year, 12)));
            statement.setInt(4, forceId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sum.addPacked(rows.getBytes(1));
                }
            }
        }
        String put = """
                INSERT INTO area_figures (area_id, period, force_id, cells) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE cells = VALUES(cells)
                """;
        try (PreparedStatement statement = connection.prepareStatement(put)) {
            statement.setInt(1, AreaKey.ofForce(forceId));
            statement.setInt(2, year);
            statement.setInt(3, forceId);
            statement.setBytes(4, sum.packed());
            statement.executeUpdate();
        }
    }
}
