package candour.backend.platform.intake;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Reads the rows that imports kept apart, so that pages can offer them for download.
@Singleton
@ReadOnly
public class ImportRejectRepository {
    private static final String BATCH =
            "SELECT reference, kind, subject, file_name, rows_rejected, finished_at FROM import_batch ";
    private final DataSource database;

    ImportRejectRepository(DataSource database) {
        this.database = database;
    }

    /// The newest import about the subject.
    ///
    /// @param kind the importer's kind, such as "stop and search"
    /// @param subject such as "bedfordshire 2023-05"
    public Optional<RejectedBatch> findNewest(String kind, String subject) {
        return find(BATCH + "WHERE kind = ? AND subject = ? ORDER BY id DESC LIMIT 1", statement -> {
            statement.setString(1, kind);
            statement.setString(2, subject);
        });
    }

    /// The import of this reference.
    public Optional<RejectedBatch> find(PublicReference reference) {
        return find(BATCH + "WHERE reference = ?", statement -> statement.setBytes(1, reference.bytes()));
    }

    /// The rows that the import kept apart, in the order of the file.
    public List<RejectedRow> list(PublicReference reference) {
        String sql = """
                SELECT r.line, r.reason, r.content
                FROM import_reject r JOIN import_batch b ON b.id = r.batch_id
                WHERE b.reference = ?
                ORDER BY r.line
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, reference.bytes());
            try (ResultSet rows = statement.executeQuery()) {
                List<RejectedRow> rejects = new ArrayList<>();
                while (rows.next()) {
                    rejects.add(
                            new RejectedRow(rows.getLong("line"), rows.getString("reason"), rows.getString("content")));
                }
                return rejects;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rejected rows could not be read", e);
        }
    }

    private Optional<RejectedBatch> find(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new RejectedBatch(
                        PublicReference.of(rows.getBytes("reference")),
                        rows.getString("kind"),
                        rows.getString("subject"),
                        rows.getString("file_name"),
                        rows.getLong("rows_rejected"),
                        rows.getTimestamp("finished_at").toInstant()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import could not be read", e);
        }
    }

    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
