package candour.backend.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The database of a proof, which can be killed without warning.
public interface KilledDatabase {

    /// How the portal is told to use it: options of `candour serve`.
    List<String> options();

    /// Ends the server as `kill -9` does and sees that it comes back.
    void kill() throws IOException, SQLException;

    /// A connection with every right, to look at what is really there.
    Connection connect() throws SQLException, IOException;

    /// Where the server keeps its files; they hold all it ever wrote.
    Path files() throws IOException, SQLException;

    /// The database that comes with the portal, which the portal itself starts again.
    static KilledDatabase embedded(Path data) {
        return new Embedded(data);
    }

    /// A server with an address. What was in the database goes, so its name must end in `_proof`.
    ///
    /// @param start command that starts the server again after it was killed
    static KilledDatabase external(String url, String user, String start) throws SQLException {
        String name = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        if (!name.endsWith("_proof")) {
            throw new IllegalArgumentException(
                    "everything in " + name + " would go; choose a name that ends in _proof");
        }
        String server = url.substring(0, url.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(server, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4");
        }
        return new External(url, user, start);
    }

    /// See [#embedded].
    ///
    /// @param data folder
    record Embedded(Path data) implements KilledDatabase {

        @Override
        public List<String> options() {
            return List.of("--data", data.toString());
        }

        @Override
        public void kill() throws IOException {
            long pid = number("database.pid");
            ProcessHandle.of(pid).ifPresent(server -> {
                server.destroyForcibly();
                server.onExit().join();
            });
        }

        @Override
        public Connection connect() throws SQLException, IOException {
            String password = Files.readString(data.resolve("run").resolve("database.password"))
                    .strip();
            String url = "jdbc:mysql://127.0.0.1:" + number("database.port") + "/candour?sslMode=DISABLED";
            return DriverManager.getConnection(url, "candour", password);
        }

        @Override
        public Path files() {
            return data;
        }

        private long number(String file) throws IOException {
            return Long.parseLong(
                    Files.readString(data.resolve("run").resolve(file)).strip());
        }
    }

    /// See [#external].
    ///
    /// @param url JDBC address
    /// @param user with every right, without a password
    /// @param start command that starts the server
    record External(String url, String user, String start) implements KilledDatabase {
        private static final int MOST_STARTS = 5;

        @Override
        public List<String> options() {
            return List.of("--database", url, "--database-user", user);
        }

        @Override
        public void kill() throws IOException, SQLException {
            long pid = Long.parseLong(
                    Files.readString(Path.of(variable("pid_file"))).strip());
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            // not waited for: the portal is to meet a database that is away
            Thread.ofVirtual().start(this::startAgain);
        }

        /// Starts the server until it answers. Once can be too few: while it is away its port is free for any
        /// connection that happens to be given it.
        private void startAgain() {
            for (int attempt = 0; attempt < MOST_STARTS; attempt++) {
                try {
                    new ProcessBuilder(List.of(start.split(" +", -1)))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join();
                    connect().close();
                    return;
                } catch (IOException | SQLException e) {
                    Proofs.OUT.println("the server did not come back: " + e.getMessage());
                }
            }
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, "");
        }

        @Override
        public Path files() throws SQLException {
            return Path.of(variable("datadir"));
        }

        private String variable(String name) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT @@" + name)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
