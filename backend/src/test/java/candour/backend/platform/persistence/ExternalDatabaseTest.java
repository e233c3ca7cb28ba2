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

class ExternalDatabaseTest {
    private static final String USER = setting("datasources.default.username");
    private static final String PASSWORD = setting("datasources.default.password");
    private static final JdbcUrl THE_ONE = JdbcUrl.of(setting("datasources.default.url"));

    @Test
    void a_database_that_is_absent_is_made() throws SQLException {
        String url = "jdbc:mysql://" + THE_ONE.server() + "/candour_test_new";
        try {
            DatabaseAddress address = ExternalDatabase.open(url, USER, PASSWORD);
            assertEquals(address, ExternalDatabase.open(url, USER, PASSWORD));
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
                DatabaseRefused.class,
                () -> ExternalDatabase.open("jdbc:mysql://127.0.0.1:" + port + "/candour", "me", "hush"));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("No database answers at 127.0.0.1:" + port), said);
    }

    @Test
    void a_wrong_password_is_said_plainly_and_not_repeated() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DataFolder.PATH)) {
            DatabaseRefused refused = assertThrows(
                    DatabaseRefused.class,
                    () -> ExternalDatabase.open(database.address().url(), "candour", "hush-hush"));
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
            DatabaseRefused refused = assertThrows(
                    DatabaseRefused.class, () -> ExternalDatabase.open(other, address.user(), address.password()));
            String said = String.valueOf(refused.getMessage());
            assertTrue(said.contains("GRANT ALL PRIVILEGES ON elsewhere.*"), said);
        }
    }

    private static String setting(String name) {
        return Objects.requireNonNull(TestDatabase.settings().get(name));
    }
}
