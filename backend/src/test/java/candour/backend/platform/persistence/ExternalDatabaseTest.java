package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("database server")
class ExternalDatabaseTest {
    private static final String USER = setting("flyway.datasources.default.user");
    private static final String PASSWORD = setting("flyway.datasources.default.password");
    private static final JdbcUrl THE_ONE = JdbcUrl.of(setting("flyway.datasources.default.url"));

    @Test
    void a_database_that_is_absent_is_made() throws SQLException {
        String url = "jdbc:mysql://" + THE_ONE.server() + "/candour_test_new";
        try {
            DatabaseAccess access = open(url, USER, PASSWORD);
            assertEquals(access, open(url, USER, PASSWORD));
        } finally {
            try (Connection connection = DriverManager.getConnection(THE_ONE.text(), USER, PASSWORD);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS candour_test_new");
            }
        }
    }

    @Test
    void nobody_at_the_address_is_said_plainly() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = unused.getLocalPort();
        }
        DatabaseRefused refused = assertThrows(
                DatabaseRefused.class, () -> open("jdbc:mysql://127.0.0.1:" + port + "/candour", "me", "hush"));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("No database answers at 127.0.0.1:" + port), said);
    }

    @Test
    void a_wrong_password_is_said_plainly_and_not_repeated() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DataFolder.PATH)) {
            DatabaseRefused refused = assertThrows(
                    DatabaseRefused.class, () -> open(database.address().url(), "candour", "hush-hush"));
            String said = String.valueOf(refused.getMessage());
            assertTrue(said.contains("wrong name or password"), said);
            assertTrue(!said.contains("hush"), said);
        }
    }

    @Test
    void a_database_the_user_may_not_use_comes_with_the_statements_that_help() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DataFolder.PATH)) {
            DatabaseAddress address = database.address();
            String other = address.url().replace("/candour?", "/elsewhere?");
            DatabaseRefused refused =
                    assertThrows(DatabaseRefused.class, () -> open(other, address.user(), address.password()));
            String said = String.valueOf(refused.getMessage());
            assertTrue(said.contains("GRANT ALL PRIVILEGES ON elsewhere.*"), said);
        }
    }

    @Test
    void parted_accounts_are_let_in_by_the_owner_before_there_is_a_table() throws SQLException {
        String url = "jdbc:mysql://" + THE_ONE.server() + "/candour_test_parted?allowPublicKeyRetrieval=true";
        try {
            DatabaseAccess access = ExternalDatabase.open(
                    new DatabaseAccess(
                            account(url, "datasources.default"),
                            new DatabaseAddress(url, USER, PASSWORD),
                            account(url, "datasources.equality")),
                    true);
            try (Connection portal = access.portal().connect();
                    Connection equality =
                            Objects.requireNonNull(access.equality()).connect()) {
                assertTrue(portal.isValid(1) && equality.isValid(1));
            }
        } finally {
            try (Connection connection = TestDatabase.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS candour_test_parted");
            }
        }
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_refused_unless_the_trial_says_so() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            DatabaseFacts before = DatabaseFacts.read(connection);
            String flush = before.variables().getOrDefault("innodb_flush_log_at_trx_commit", "1");
            String binlog = before.variables().getOrDefault("sync_binlog", "1");
            try {
                statement.execute("SET GLOBAL sync_binlog = 1");
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
                DatabaseRefused refused =
                        assertThrows(DatabaseRefused.class, () -> ExternalDatabase.open(single(), false));
                String said = String.valueOf(refused.getMessage());
                assertTrue(said.contains("innodb_flush_log_at_trx_commit is 2"), said);
                assertTrue(said.contains("CANDOUR_DATABASE_MAY_LOSE=true"), said);
                ExternalDatabase.open(single(), true);
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
                ExternalDatabase.open(single(), false);
            } finally {
                statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = " + flush);
                statement.execute("SET GLOBAL sync_binlog = " + binlog);
            }
        }
    }

    private static DatabaseAccess open(String url, String user, String password) {
        return ExternalDatabase.open(DatabaseAccess.single(new DatabaseAddress(url, user, password)), true);
    }

    private static DatabaseAccess single() {
        return DatabaseAccess.single(new DatabaseAddress(THE_ONE.text(), USER, PASSWORD));
    }

    private static DatabaseAddress account(String url, String pool) {
        return new DatabaseAddress(url, setting(pool + ".username"), setting(pool + ".password"));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(TestDatabase.settings().get(name));
    }
}
