package candour.backend.platform.persistence;

import candour.backend.platform.check.Finding;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the portal can answer from its database now.
@Singleton
public class DatabaseHealth {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
    private final EditionRepository editions;
    private final Direct direct;
    private final boolean mayLose;
    private volatile boolean losing;

    DatabaseHealth(
            EditionRepository editions, Direct direct, @Value("${candour.database.may-lose:false}") boolean mayLose) {
        this.editions = editions;
        this.direct = direct;
        this.mayLose = mayLose;
    }

    /// Whether the database answers, its migrations are done, and what it acknowledges stays. Takes as long as the pool
    /// waits for a connection.
    public boolean isReady() {
        try {
            return editions.number() > 0 && (mayLose || keepsWhatItAcknowledges());
        } catch (RuntimeException e) {
            if (isOfDatabase(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Asked each time, because an administrator can change the settings of a running server.
    private boolean keepsWhatItAcknowledges() {
        List<Finding> found = direct.query(DatabaseFacts::read).losing();
        if (!found.isEmpty() && !losing) {
            found.forEach(finding -> LOG.error("not ready: {}", finding.said()));
        }
        losing = !found.isEmpty();
        return !losing;
    }

    /// Any complaint of the database counts: a table that is not there yet is as good a reason not to be ready.
    private static boolean isOfDatabase(RuntimeException trouble) {
        return trouble instanceof DataAccessException
                || DatabaseAway.causes(trouble)
                || trouble.getCause() instanceof SQLException;
    }
}
