package candour.backend.platform.persistence;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/// Checks the server, its settings and the version of the tables.
@Singleton
class DatabaseCheck implements Check {
    private final BulkLoad connections;
    private final Flyway migrations;

    DatabaseCheck(BulkLoad connections, @Named("default") Flyway migrations) {
        this.connections = connections;
        this.migrations = migrations;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Finding> findings() {
        try (Connection connection = connections.open()) {
            List<Finding> findings =
                    new ArrayList<>(DatabaseFacts.read(connection).findings());
            findings.add(tables());
            return findings;
        } catch (SQLException e) {
            return List.of(Finding.bad("server", "the database does not answer: " + e.getMessage()));
        }
    }

    private Finding tables() {
        MigrationInfoService info = migrations.info();
        MigrationInfo current = info.current();
        if (current == null || info.pending().length > 0) {
            return Finding.bad("tables", info.pending().length + " changes of the tables are still to be made");
        }
        boolean newer = current.getState() == MigrationState.FUTURE_SUCCESS;
        String version = "version " + current.getVersion() + " (" + current.getDescription() + ")";
        return newer
                ? Finding.bad("tables", version + " comes from a newer portal than this one. Upgrade this program.")
                : Finding.good("tables", version);
    }
}
