package candour.backend.platform.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/// Does the work of an import on a connection of its own, all of it or nothing.
@Singleton
public class ImportTransaction {
    private final BulkLoad bulk;

    ImportTransaction(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /// Runs the work and commits; rolls back when it fails.
    ///
    /// @throws IllegalStateException when the database refuses
    public <T> T run(Work<T> work) {
        try (Connection connection = bulk.open()) {
            boolean done = false;
            try {
                T answer = work.on(connection);
                connection.commit();
                done = true;
                return answer;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused an import", e);
        }
    }

    /// What is done within one transaction.
    @FunctionalInterface
    public interface Work<T> {
        /// Works on the connection, and neither commits nor closes it.
        T on(Connection connection) throws SQLException;
    }
}
