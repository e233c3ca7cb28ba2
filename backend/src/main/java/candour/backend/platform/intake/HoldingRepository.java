package candour.backend.platform.intake;

import candour.backend.platform.persistence.BulkLoad;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What the portal holds, read from the history of imports.
@Singleton
public class HoldingRepository {
    private final BulkLoad connections;

    HoldingRepository(BulkLoad connections) {
        this.connections = connections;
    }

    /// One for each kind of data ever taken in, in alphabetical order.
    public List<Holding> list() throws SQLException {
        String sql = """
                SELECT kind, COUNT(DISTINCT subject) AS subjects, MAX(finished_at) AS newest_at, MAX(sample) AS sample
                FROM import_batch GROUP BY kind ORDER BY kind
                """;
        List<Holding> holdings = new ArrayList<>();
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                holdings.add(new Holding(
                        rows.getString("kind"),
                        rows.getLong("subjects"),
                        rows.getObject("newest_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rows.getBoolean("sample")));
            }
        }
        return holdings;
    }

    /// Whether nothing was ever taken in.
    public boolean isEmpty() throws SQLException {
        return list().isEmpty();
    }
}
