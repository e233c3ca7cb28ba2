package candour.backend.platform.persistence;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Connections of the pool for repositories that write their SQL against JDBC itself: streams of many rows, and
/// small changes that must stand whatever becomes of a transaction under way. Automatic commit is on.
@Singleton
public class Direct {
    private final DataSource pool;

    Direct(DataSource pool, DataSourceResolver resolver) {
        this.pool = resolver.resolve(pool);
    }

    /// What a repository does with the connection.
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Work without an answer.
    @FunctionalInterface
    public interface Task {
        void on(Connection connection) throws SQLException;
    }

    /// Runs the task on a connection and gives the connection back.
    ///
    /// @throws IllegalStateException when the database fails
    public void run(Task task) {
        try (Connection connection = pool.getConnection()) {
            task.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
    }

    /// Runs the work on a connection and gives the connection back.
    ///
    /// @throws IllegalStateException when the database fails
    public <T> T query(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
    }
}
