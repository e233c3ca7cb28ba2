package candour.backend.platform.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database that comes with the portal: a MariaDB server on loopback whose tables lie in the data folder.
/// Programs that use the same folder at the same time share one server; the last to close stops it. A server left
/// behind by a program that was killed is used again, and one that dies is started again on the same port.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "candour";
    private static final String PORTAL = "candour_portal";
    private static final String EQUALITY = "candour_equality";
    private static final String ACCESS_DENIED = "28000";
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_ADOPTION = Duration.ofSeconds(20);
    private static final int PORTS_TO_TRY = 3;
    private static final int RESTARTS = 5;

    private final DatabaseFolder folder;
    private final DatabaseUse use;
    private DatabaseAccess access;
    private ProcessHandle server;
    private boolean closed;
    private int restarts;

    private EmbeddedDatabase(DatabaseFolder folder, DatabaseUse use) throws IOException {
        this.folder = folder;
        this.use = use;
        this.access = accessAt(folder.findPort().orElse(0));
        this.server = adoptOrStart();
    }

    /// Starts the server on the folder, or joins the one that runs there.
    ///
    /// @param data the data folder; it is made when absent
    /// @throws DatabaseRefused with what to do, when there is no server for this system or it will not start
    public static EmbeddedDatabase open(Path data) {
        try {
            DatabaseFolder folder = DatabaseFolder.prepare(data);
            warnOfTemporary(folder.root());
            try (FileChannel alone = DatabaseUse.alone(folder.startLock())) {
                DatabaseUse use = DatabaseUse.begin(folder.useLock());
                EmbeddedDatabase database = openAlone(folder, use);
                LOG.debug("database ready, held by {}", alone);
                return database;
            }
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The data folder " + data.toAbsolutePath() + " cannot be used: " + e.getMessage()
                            + ". Choose another with --data or CANDOUR_DATA.",
                    e);
        }
    }

    /// How to get in as the owner of the tables. It stays the same as long as this is open.
    public DatabaseAddress address() {
        return Objects.requireNonNull(access.owner());
    }

    /// How the portal gets in: as accounts with no more rights than they need. It stays the same as long as this is
    /// open.
    public DatabaseAccess access() {
        return access;
    }

    /// The server's process number.
    public synchronized long pid() {
        return server.pid();
    }

    /// Leaves the server; stops it cleanly when no other program uses it.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (FileChannel alone = DatabaseUse.alone(folder.startLock())) {
            if (use.endAsLast()) {
                ServerProcess.stop(server);
                Files.deleteIfExists(folder.pidFile());
                LOG.debug("database stopped, held by {}", alone);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the embedded database could not be left in order", e);
        }
    }

    private static EmbeddedDatabase openAlone(DatabaseFolder folder, DatabaseUse use) throws IOException {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder, use);
            database.watch(database.server);
            return database;
        } catch (IOException | DatabaseRefused e) {
            use.endAsLast();
            throw e;
        }
    }

    private ProcessHandle adoptOrStart() throws IOException {
        Optional<ProcessHandle> running = ServerProcess.find(folder);
        if (running.isPresent()) {
            if (answersWithin(running.get(), LONGEST_ADOPTION)) {
                LOG.info("using the database that runs on {} already", folder.tables());
                return running.get();
            }
            LOG.warn("a database on {} does not answer; it is stopped and started again", folder.tables());
            ServerProcess.stop(running.get());
        }
        Files.deleteIfExists(folder.pidFile());
        return start();
    }

    private ProcessHandle start() throws IOException {
        ServerBinaries binaries = ServerBinaries.unpacked(folder);
        binaries.install();
        folder.writePrivate(folder.initFile(), initialStatements());
        for (int attempt = 1; ; attempt++) {
            int port = folder.findPort().filter(ServerProcess::isFree).orElse(0);
            port = port == 0 ? ServerProcess.freePort() : port;
            folder.keepPort(port);
            access = accessAt(port);
            ProcessHandle started = ServerProcess.spawn(folder, binaries, port);
            if (answersWithin(started, LONGEST_START)) {
                Files.delete(folder.initFile());
                return started;
            }
            if (started.isAlive()) {
                ServerProcess.stop(started);
            }
            if (attempt == PORTS_TO_TRY || ServerProcess.isFree(port)) {
                throw new DatabaseRefused("The embedded database did not start. It said:\n  "
                        + ServerProcess.lastErrors(folder) + "\nThe whole log is " + folder.log());
            }
        }
    }

    private boolean answersWithin(ProcessHandle process, Duration longest) {
        long begun = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begun < longest.toNanos()) {
            try (Connection owner = address().connect();
                    Connection portal = access.portal().connect()) {
                return owner.isValid(1) && portal.isValid(1);
            } catch (SQLException e) {
                if (ACCESS_DENIED.equals(e.getSQLState())) {
                    return false;
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /// Run by the server as it starts, before it lets anyone in. Each statement stands on one line.
    private String initialStatements() {
        return """
                CREATE DATABASE IF NOT EXISTS candour CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                """
                + account(address(), "ALL PRIVILEGES ON candour.* TO %s WITH GRANT OPTION")
                + account(access.portal(), "CREATE TEMPORARY TABLES ON candour.* TO %s")
                + account(Objects.requireNonNull(access.equality()), "CREATE TEMPORARY TABLES ON candour.* TO %s");
    }

    private static String account(DatabaseAddress account, String right) {
        String who = "'" + account.user() + "'@'127.0.0.1'";
        return """
                CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
                ALTER USER %1$s IDENTIFIED BY '%2$s';
                GRANT %3$s;
                """.formatted(who, account.password(), right.formatted(who));
    }

    private DatabaseAccess accessAt(int port) throws IOException {
        return new DatabaseAccess(
                addressAt(port, PORTAL, folder.password("database-portal")),
                addressAt(port, OWNER, folder.password("database")),
                addressAt(port, EQUALITY, folder.password("database-equality")));
    }

    private static DatabaseAddress addressAt(int port, String user, String password) {
        JdbcUrl url = JdbcUrl.of("jdbc:mysql://127.0.0.1:" + port + "/candour").forPortal();
        return new DatabaseAddress(url.with("sslMode", "DISABLED").text(), user, password);
    }

    private void watch(ProcessHandle watched) {
        watched.onExit().thenRunAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed || ++restarts > RESTARTS) {
            return;
        }
        LOG.warn("the database stopped by itself and is started again");
        try (FileChannel alone = DatabaseUse.alone(folder.startLock())) {
            DatabaseAccess before = access;
            server = adoptOrStart();
            watch(server);
            if (!before.equals(access)) {
                LOG.error("the database had to take another port; restart the portal");
            }
            LOG.debug("database ready again, held by {}", alone);
        } catch (IOException | DatabaseRefused e) {
            LOG.error("the database does not start again", e);
        }
    }

    private static void warnOfTemporary(Path root) throws IOException {
        @Nullable String temporary = System.getProperty("java.io.tmpdir");
        boolean own = temporary != null && Path.of(temporary).toAbsolutePath().startsWith(root);
        boolean inside = temporary != null
                && Files.isDirectory(Path.of(temporary))
                && root.startsWith(Path.of(temporary).toRealPath());
        if (root.startsWith("/tmp") || inside && !own) {
            LOG.warn("the data folder {} lies in a temporary folder, which your system may empty", root);
        }
    }
}
