package candour.backend.area;

import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.persistence.TextRows;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads and writes all areas at once, on the connection of an import.
@Singleton
class AreaRegisterRepository {
    private static final int BATCH = 1000;
    private final BulkLoad bulk;

    AreaRegisterRepository(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// All areas there are.
    public AreaRegister read(Connection connection) throws SQLException {
        List<Area> areas = new ArrayList<>();
        String sql = "SELECT id, code, kind, name, parent_id, vintage, current FROM area";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                int parent = rows.getInt(5);
                areas.add(new Area(
                        rows.getInt(1),
                        new AreaCode(rows.getString(2)),
                        AreaKind.ofCode(rows.getString(3)),
                        rows.getString(4),
                        parent == 0 ? null : parent,
                        rows.getInt(6),
                        rows.getBoolean(7)));
            }
        }
        return new AreaRegister(areas);
    }

    /// Settles which areas are current and writes what is new or other than before.
    ///
    /// @return areas written
    public long save(Connection connection, AreaRegister register) throws SQLException {
        register.settle();
        List<Area> added = register.added();
        List<Area> changed = register.changed();
        insert(connection, added);
        update(connection, changed);
        register.saved();
        return (long) added.size() + changed.size();
    }

    private void insert(Connection connection, List<Area> areas) throws SQLException {
        TextRows rows = new TextRows("area", "id", "code", "kind", "name", "parent_id", "vintage", "current");
        for (Area area : areas) {
            rows.add(
                    area.id(),
                    area.code(),
                    area.kind().code(),
                    area.name(),
                    area.parentId(),
                    area.vintage(),
                    area.current());
        }
        rows.store(bulk, connection);
        insertWords(connection, areas);
    }

    private void update(Connection connection, List<Area> areas) throws SQLException {
        String sql = """
                INSERT INTO area (id, code, kind, name, parent_id, vintage, current) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), parent_id = VALUES(parent_id),
                    vintage = VALUES(vintage), current = VALUES(current)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                PreparedStatement words = connection.prepareStatement("DELETE FROM area_word WHERE area_id = ?")) {
            int waiting = 0;
            for (Area area : areas) {
                statement.setInt(1, area.id());
                statement.setString(2, area.code().value());
                statement.setString(3, area.kind().code());
                statement.setString(4, area.name());
                statement.setObject(5, area.parentId(), Types.INTEGER);
                statement.setInt(6, area.vintage());
                statement.setBoolean(7, area.current());
                statement.addBatch();
                if (area.kind() != AreaKind.LSOA) {
                    words.setInt(1, area.id());
                    words.addBatch();
                }
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                    words.executeBatch();
                }
            }
            statement.executeBatch();
            words.executeBatch();
        }
        insertWords(connection, areas);
    }

    /// Neighbourhoods are found by their code alone: "Birmingham 067A" would bury Birmingham.
    private void insertWords(Connection connection, List<Area> areas) throws SQLException {
        TextRows rows = new TextRows("area_word", "word", "area_id");
        for (Area area : areas) {
            if (area.kind() != AreaKind.LSOA) {
                for (String word : new HashSet<>(AreaName.words(area.name()))) {
                    rows.add(word, area.id());
                }
            }
        }
        rows.store(bulk, connection);
    }
}
