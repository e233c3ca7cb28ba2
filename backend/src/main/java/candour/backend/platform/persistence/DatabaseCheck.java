package candour.backend.platform.persistence;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/// Checks the server, its settings and the version of the tables.
@Singleton
class DatabaseCheck implements Check {
    /// The server's error: no right to this command on this table.
    private static final int NO_RIGHT = 1142;

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
            findings.add(accounts(connection));
            return findings;
        } catch (SQLException e) {
            return List.of(Finding.bad("server", "the database does not answer: " + e.getMessage()));
        }
    }

    /// Tried, not believed: each statement changes nothing where it is allowed.
    private static Finding accounts(Connection connection) throws SQLException {
        List<String> open = new ArrayList<>();
        for (String table : TableRights.read().kept()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM `" + table + "` WHERE 1 = 0");
                open.add(table);
            } catch (SQLException e) {
                if (e.getErrorCode() != NO_RIGHT) {
                    throw e;
                }
            }
        }
        return open.isEmpty()
                ? Finding.good("accounts", "the portal cannot change its trail or see answers about equality")
                : Finding.note(
                        "accounts",
                        "one account does everything: whoever gets hold of the portal can change " + open
                                + ". operations.md says how to part the accounts.");
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
