package candour.backend.area.census;

import candour.backend.area.ParsedFile.Changes;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.persistence.TextRows;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Writes residents on the connection of an import.
@Singleton
class CensusRepository {
    private static final int BATCH = 1000;
    private final BulkLoad bulk;

    CensusRepository(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Stores the counts of areas that are new or other than before.
    ///
    /// @param wanted the written counts by area number
    Changes replace(Connection connection, String table, int categories, String geography, Map<Integer, String> wanted)
            throws SQLException {
        Map<Integer, String> present = present(connection, table, categories, geography);
        TextRows rows = new TextRows("population", "area_id", "census_table", "categories", "geography", "counts");
        long replaced = 0;
        String sql = """
                DELETE FROM population
                WHERE area_id = ? AND census_table = ? AND categories = ? AND geography = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<Integer, String> area : wanted.entrySet()) {
                String before = present.get(area.getKey());
                if (area.getValue().equals(before)) {
                    continue;
                }
                rows.add(area.getKey(), table, categories, geography, area.getValue());
                if (before != null) {
                    statement.setInt(1, area.getKey());
                    statement.setString(2, table);
                    statement.setInt(3, categories);
                    statement.setString(4, geography);
                    statement.addBatch();
                    if (++replaced % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
        }
        return new Changes(rows.store(bulk, connection), replaced, "");
    }

    private static Map<Integer, String> present(Connection connection, String table, int categories, String geography)
            throws SQLException {
        String sql = """
                SELECT area_id, counts FROM population
                WHERE census_table = ? AND categories = ? AND geography = ?
                """;
        Map<Integer, String> present = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            statement.setInt(2, categories);
            statement.setString(3, geography);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    present.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return present;
    }
}
