package candour.backend.platform.intake;

import candour.backend.platform.reference.ReferenceGenerator;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The history of imports. Works on the connection of the import itself, so that history and data change together.
@Singleton
public class ImportBatchRepository {
    private static final int REJECTS_AT_ONCE = 1000;
    private final ReferenceGenerator references;
    private final Clock clock;

    ImportBatchRepository(ReferenceGenerator references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /// The hash of the newest content stored for the subject, to tell a second import of the same file.
    public Optional<ContentHash> newestHash(Connection connection, String kind, String subject) throws SQLException {
        String sql = """
                SELECT content_hash FROM import_batch
                WHERE kind = ? AND subject = ? ORDER BY id DESC LIMIT 1
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, kind);
            statement.setString(2, subject);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(ContentHash.of(rows.getBytes(1))) : Optional.empty();
            }
        }
    }

    /// Writes the batch and its rejected rows, and raises the edition, all in the caller's transaction.
    ///
    /// @return the batch's id
    public long save(Connection connection, String kind, SourceFile file, boolean sample, ImportOutcome.Stored stored)
            throws SQLException {
        String sql = """
                INSERT INTO import_batch (reference, kind, file_name, content_hash, subject, sample,
                    rows_read, rows_stored, rows_rejected, rows_replaced, finished_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        long id;
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setBytes(1, references.next().bytes());
            statement.setString(2, kind);
            statement.setString(3, file.name());
            statement.setBytes(4, file.hash().bytes());
            statement.setString(5, stored.subject());
            statement.setBoolean(6, sample);
            statement.setLong(7, stored.read());
            statement.setLong(8, stored.stored());
            statement.setLong(9, stored.rejects().size());
            statement.setLong(10, stored.replaced());
            statement.setTimestamp(11, Timestamp.from(clock.instant()));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                id = keys.getLong(1);
            }
        }
        saveRejects(connection, id, stored.rejects());
        raiseEdition(connection);
        return id;
    }

    /// Says that what the public can read has changed, in the caller's transaction.
    public void raiseEdition(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE edition SET number = number + 1, changed_at = ? WHERE id = 1")) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
    }

    private static void saveRejects(Connection connection, long batch, List<RejectedRow> rejects) throws SQLException {
        String sql = "INSERT INTO import_reject (batch_id, line, reason, content) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (RejectedRow reject : rejects) {
                statement.setLong(1, batch);
                statement.setLong(2, reject.line());
                statement.setString(3, reject.reason());
                statement.setString(4, reject.content());
                statement.addBatch();
                if (++waiting % REJECTS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
