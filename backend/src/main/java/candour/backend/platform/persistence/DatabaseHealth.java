package candour.backend.platform.persistence;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/// Whether the portal can answer from its database now.
@Singleton
public class DatabaseHealth {
    private final EditionRepository editions;

    DatabaseHealth(EditionRepository editions) {
        this.editions = editions;
    }

    /// Whether the database answers and its migrations are done. Takes as long as the pool waits for a connection.
    public boolean isReady() {
        try {
            return editions.number() > 0;
        } catch (RuntimeException e) {
            if (isOfDatabase(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Any complaint of the database counts: a table that is not there yet is as good a reason not to be ready.
    private static boolean isOfDatabase(RuntimeException trouble) {
        return trouble instanceof DataAccessException
                || DatabaseAway.causes(trouble)
                || trouble.getCause() instanceof SQLException;
    }
}
