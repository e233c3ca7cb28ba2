package candour.backend.areadata.tally;

import candour.backend.platform.persistence.BulkLoad;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes packed figures, on the connection and in the transaction of the import that stores the records.
@Singleton
class TallyRepository {
    private static final int ROWS_AT_ONCE = 2000;
    private final BulkLoad bulk;

    TallyRepository(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Replaces all figures of the force and month, and the force's figures of the year, being the sum of its months.
    void replace(Connection connection, int forceId, YearMonth month, IntObjectHashMap<FigureCells> areas)
            throws SQLException {
        int period = AreaKey.ofMonth(month);
        String delete = "DELETE FROM area_figures WHERE force_id = ? AND period = ?";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setInt(1, forceId);
            statement.setInt(2, period);
            statement.executeUpdate();
        }
        if (bulk.serverTakesStreams(connection)) {
            load(connection, forceId, period, areas);
        } else {
            insert(connection, forceId, period, areas);
        }
        sumYear(connection, forceId, month.getYear());
    }

    /// Removes all figures of the force.
    void forget(Connection connection, int forceId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM area_figures WHERE force_id = ?")) {
            statement.setInt(1, forceId);
            statement.executeUpdate();
        }
    }

    private void load(Connection connection, int forceId, int period, IntObjectHashMap<FigureCells> areas)
            throws SQLException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(1 << 18);
        byte[] middle = ("\t" + period + "\t" + forceId + "\t").getBytes(StandardCharsets.US_ASCII);
        int waiting = 0;
        int[] inOrderOfTheKey = areas.keys().toArray();
        Arrays.sort(inOrderOfTheKey);
        for (int area : inOrderOfTheKey) {
            rows.writeBytes(String.valueOf(area).getBytes(StandardCharsets.US_ASCII));
            rows.writeBytes(middle);
            rows.writeBytes(HexFormat.of().formatHex(areas.get(area).packed()).getBytes(StandardCharsets.US_ASCII));
            rows.write('\n');
            if (++waiting % ROWS_AT_ONCE == 0) {
                load(connection, rows);
            }
        }
        load(connection, rows);
    }

    private void load(Connection connection, ByteArrayOutputStream rows) throws SQLException {
        if (rows.size() > 0) {
            String table = "area_figures (area_id, period, force_id, @cells) SET cells = UNHEX(@cells)";
            bulk.load(connection, table, rows.toByteArray(), rows.size());
            rows.reset();
        }
    }

    private static void insert(Connection connection, int forceId, int period, IntObjectHashMap<FigureCells> areas)
            throws SQLException {
        String sql = "INSERT INTO area_figures (area_id, period, force_id, cells) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (IntObjectCursor<FigureCells> area : areas) {
                statement.setInt(1, area.key);
                statement.setInt(2, period);
                statement.setInt(3, forceId);
                statement.setBytes(4, area.value.packed());
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
