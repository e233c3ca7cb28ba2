package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("database server")
class DatabaseHealthTest {
    private final TestPortal portal = TestPortal.running();

    @Test
    void a_server_that_begins_to_lose_what_it_acknowledges_is_not_ready_until_it_is_set_right() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            DatabaseFacts before = DatabaseFacts.read(connection);
            String flush = before.variables().getOrDefault("innodb_flush_log_at_trx_commit", "1");
            String binlog = before.variables().getOrDefault("sync_binlog", "1");
            try {
                statement.execute("SET GLOBAL sync_binlog = 1");
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
                assertTrue(health(false).isReady());
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
                assertFalse(health(false).isReady());
                assertTrue(health(true).isReady());
            } finally {
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = " + flush);
                statement.execute("SET GLOBAL sync_binlog = " + binlog);
            }
        }
    }

    private DatabaseHealth health(boolean mayLose) {
        return new DatabaseHealth(portal.bean(EditionRepository.class), portal.bean(Direct.class), mayLose);
    }
}
