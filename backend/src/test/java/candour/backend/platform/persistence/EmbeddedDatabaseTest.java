package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("database server")
class EmbeddedDatabaseTest {
    private static final Path DATA = DataFolder.PATH;

    @BeforeAll
    static void lay_out() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            run(database, "CREATE TABLE kept (n INT NOT NULL PRIMARY KEY)");
            run(database, "INSERT INTO kept VALUES (1)");
        }
    }

    @AfterAll
    static void clear_away() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            run(database, "DROP TABLE kept");
        }
    }

    @Test
    void rows_are_kept_from_one_start_to_the_next_even_under_the_temporary_folder() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertEquals("1", ask(database, "SELECT n FROM kept WHERE n = 1"));
        }
    }

    @Test
    void the_server_listens_on_loopback_only() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertEquals("127.0.0.1", ask(database, "SELECT @@bind_address"));
            int port = Integer.parseInt(ask(database, "SELECT @@port"));
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (var address : network.inetAddresses()
                        .filter(a -> !a.isLoopbackAddress())
                        .toList()) {
                    assertThrows(IOException.class, () -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, port), 500);
                        }
                    });
                }
            }
        }
    }

    @Test
    void only_the_made_up_password_opens_it_and_only_the_owner_can_read_that() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            DatabaseAddress address = database.address();
            assertDenied(address.url(), "candour", "");
            assertDenied(address.url(), "candour", "wrong");
            assertDenied(address.url(), "root", "");
            assertDenied(address.url(), "", "");
            assertFalse(address.toString().contains(address.password()));
            Path file = DATA.resolve("run").resolve("database.password");
            assertEquals(address.password(), Files.readString(file).strip());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertFalse(Files.exists(new DatabaseFolder(DATA).initFile()));
            for (String part : List.of("run", "log", "server", "database")) {
                assertEquals(
                        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve(part))));
            }
        }
    }

    @Test
    void each_commit_reaches_the_disk_and_the_settings_are_those_of_mysql() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertEquals("1", ask(database, "SELECT @@innodb_flush_log_at_trx_commit"));
            assertEquals("ON", ask(database, "SELECT @@innodb_doublewrite"));
            assertEquals("1", ask(database, "SELECT @@local_infile"));
            assertEquals("utf8mb4", ask(database, "SELECT @@character_set_database"));
            assertEquals("+00:00", ask(database, "SELECT @@time_zone"));
            assertTrue(ask(database, "SELECT @@sql_mode").contains("ONLY_FULL_GROUP_BY"));
        }
    }

    @Test
    void a_server_killed_while_it_serves_is_started_again_on_the_same_port_with_every_committed_row()
            throws SQLException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            run(database, "REPLACE INTO kept VALUES (2)");
            ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
            String url = database.address().url();
            server.destroyForcibly();
            server.onExit().join();
            waitUntilAnswers(database);
            assertEquals("2", ask(database, "SELECT n FROM kept WHERE n = 2"));
            assertEquals(url, database.address().url());
        }
    }

    @Test
    void the_server_of_a_killed_program_is_used_again_and_stopped_in_the_end() throws IOException, SQLException {
        DatabaseHolder other = DatabaseHolder.open(DATA);
        other.kill();
        ProcessHandle orphan = ProcessHandle.of(other.serverPid()).orElseThrow();
        assertTrue(orphan.isAlive());
        long begun = System.nanoTime();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertEquals(other.serverPid(), database.pid());
            assertEquals("1", ask(database, "SELECT n FROM kept WHERE n = 1"));
        }
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 10);
        assertFalse(orphan.isAlive());
    }

    @Test
    void an_orphan_that_nobody_has_the_password_of_is_replaced() throws IOException, SQLException {
        DatabaseHolder other = DatabaseHolder.open(DATA);
        other.kill();
        Files.delete(DATA.resolve("run").resolve("database.password"));
        Files.delete(new DatabaseFolder(DATA).pidFile());
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertNotEquals(other.serverPid(), database.pid());
            assertEquals("1", ask(database, "SELECT n FROM kept WHERE n = 1"));
        }
        assertFalse(ProcessHandle.of(other.serverPid()).isPresent());
    }

    @Test
    void two_programs_share_one_server_until_the_last_one_leaves() throws IOException, SQLException {
        EmbeddedDatabase first = EmbeddedDatabase.open(DATA);
        ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
        try (DatabaseHolder second = DatabaseHolder.open(DATA)) {
            assertEquals(first.pid(), second.serverPid());
            first.close();
            assertTrue(server.isAlive());
        }
        assertFalse(server.isAlive());
    }

    @Test
    void the_second_program_to_leave_does_not_stop_the_first() throws IOException, SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(DATA)) {
            try (DatabaseHolder second = DatabaseHolder.open(DATA)) {
                assertEquals(first.pid(), second.serverPid());
            }
            assertEquals("1", ask(first, "SELECT n FROM kept WHERE n = 1"));
        }
    }

    @Test
    void a_pid_file_that_names_another_program_harms_nobody() throws IOException, SQLException {
        DatabaseFolder folder = new DatabaseFolder(DATA);
        folder.writePrivate(folder.pidFile(), ProcessHandle.current().pid() + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
            assertNotEquals(ProcessHandle.current().pid(), database.pid());
            assertEquals("1", ask(database, "SELECT n FROM kept WHERE n = 1"));
        }
    }

    @Test
    void a_kept_port_that_somebody_else_has_taken_is_not_insisted_on() throws IOException, SQLException {
        DatabaseFolder folder = new DatabaseFolder(DATA);
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            folder.keepPort(taken.getLocalPort());
            try (EmbeddedDatabase database = EmbeddedDatabase.open(DATA)) {
                assertEquals("1", ask(database, "SELECT n FROM kept WHERE n = 1"));
            }
        }
    }

    @Test
    void a_folder_with_something_else_in_it_is_left_alone(@TempDir Path data) throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("server")));
        Files.createDirectories(data.resolve("server"));
        Files.createSymbolicLink(data.resolve("server/mariadb-11.4.5"), DATA.resolve("server/mariadb-11.4.5"));
        Files.createDirectories(data.resolve("database"));
        Files.writeString(data.resolve("database/diary.txt"), "mine");
        DatabaseRefused refused = assertThrows(DatabaseRefused.class, () -> EmbeddedDatabase.open(data));
        assertTrue(String.valueOf(refused.getMessage()).contains("holds no database"));
        assertEquals("mine", Files.readString(data.resolve("database/diary.txt")));
    }

    @Test
    void a_system_without_a_bundled_server_is_told_what_to_do() {
        DatabaseRefused refused =
                assertThrows(DatabaseRefused.class, () -> ServerBinaries.requireBundled("Linux", "aarch64"));
        assertTrue(String.valueOf(refused.getMessage()).contains("--database jdbc:mysql://"));
    }

    private static void assertDenied(String url, String user, String password) {
        SQLException denied = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, user, password)
                .close());
        assertEquals("28000", denied.getSQLState());
    }

    private static void waitUntilAnswers(EmbeddedDatabase database) throws InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                ask(database, "SELECT 1");
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the database did not come back");
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
