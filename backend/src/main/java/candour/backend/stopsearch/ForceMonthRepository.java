package candour.backend.stopsearch;

import candour.backend.platform.persistence.Direct;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The ledger of supplied months. What imports do happens on their own connection, in their transaction.
@Singleton
class ForceMonthRepository {
    private static final String SELECT = """
            SELECT m.force_id, m.edition_month, m.searches, m.people, m.without_location, m.rejected, m.revisions,
                m.sample, b.reference
            FROM force_month m JOIN import_batch b ON b.id = m.batch_id
            """;
    private final Direct direct;

    ForceMonthRepository(Direct direct) {
        this.direct = direct;
    }

    List<ForceMonth> list() {
        return direct.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
                return read(statement);
            }
        });
    }

    /// The entry, kept from other imports until the transaction ends.
    Optional<ForceMonth> findForChange(Connection connection, int forceId, YearMonth month) throws SQLException {
        String sql = SELECT + "WHERE m.force_id = ? AND m.edition_month = ? FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, forceId);
            statement.setInt(2, EditionMonth.number(month));
            return read(statement).stream().findFirst();
        }
    }

    /// The entries of the made-up sample, or those of real records.
    List<ForceMonth> list(Connection connection, boolean sample) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT + "WHERE m.sample = ?")) {
            statement.setBoolean(1, sample);
            return read(statement);
        }
    }

    /// Writes the entry in place of the one there was.
    ///
    /// @param entry its batch reference is of no account
    /// @param batchId the import's `import_batch.id`
    void save(Connection connection, ForceMonth entry, long batchId) throws SQLException {
        remove(connection, entry.forceId(), entry.month());
        String sql = """
                INSERT INTO force_month (force_id, edition_month, batch_id, searches, people, without_location,
                    rejected, revisions, sample)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, entry.forceId());
            statement.setInt(2, EditionMonth.number(entry.month()));
            statement.setLong(3, batchId);
            statement.setInt(4, entry.searches());
            statement.setInt(5, entry.people());
            statement.setInt(6, entry.withoutLocation());
            statement.setInt(7, entry.rejected());
            statement.setInt(8, entry.revisions());
            statement.setBoolean(9, entry.sample());
            statement.executeUpdate();
        }
    }

    void remove(Connection connection, int forceId, YearMonth month) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM force_month WHERE force_id = ? AND edition_month = ?")) {
            statement.setInt(1, forceId);
            statement.setInt(2, EditionMonth.number(month));
            statement.executeUpdate();
        }
        mark(connection, forceId);
    }

    /// Says that the force's entries changed; see the table `force_change`.
    private static void mark(Connection connection, int forceId) throws SQLException {
        String sql =
                "INSERT INTO force_change (force_id, mark) VALUES (?, ?) ON DUPLICATE KEY UPDATE mark = VALUES(mark)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, forceId);
            statement.setLong(2, ThreadLocalRandom.current().nextLong());
            statement.executeUpdate();
        }
    }

    private static List<ForceMonth> read(PreparedStatement statement) throws SQLException {
        List<ForceMonth> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(new ForceMonth(
                        row.getInt("force_id"),
                        EditionMonth.of(row.getInt("edition_month")),
                        row.getInt("searches"),
                        row.getInt("people"),
                        row.getInt("without_location"),
                        row.getInt("rejected"),
                        row.getInt("revisions"),
                        row.getBoolean("sample"),
                        PublicReference.of(row.getBytes("reference"))));
            }
        }
        return entries;
    }
}
