package candour.backend.bench;

import candour.backend.platform.persistence.DatabaseAccess;
import candour.backend.platform.persistence.DatabaseAddress;
import candour.backend.platform.persistence.EmbeddedDatabase;
import candour.backend.platform.persistence.ExternalDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// A running portal on a fresh database: the one that comes with the portal, or a server by its address.
final class BenchPortal implements AutoCloseable {
    private static final String NAMED = "_bench";

    private final DatabaseAccess access;
    private final Runnable leaving;
    private final Path keys;
    private EmbeddedServer server;

    private BenchPortal(DatabaseAccess access, Path keys, Runnable leaving) {
        this.keys = keys;
        this.access = access;
        this.leaving = leaving;
        this.server = start("", Map.of());
    }

    /// On the server that comes with the portal, with the settings it has in production.
    static BenchPortal embedded(Path data) {
        EmbeddedDatabase database = EmbeddedDatabase.open(data);
        return new BenchPortal(database.access(), data.resolve("keys"), database::close);
    }

    /// On a MySQL or MariaDB server. What was in the database goes, so its name must end in `_bench`.
    static BenchPortal external(String url, String user, String password) throws SQLException, IOException {
        String name = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        if (!name.endsWith(NAMED)) {
            throw new IllegalArgumentException(
                    "everything in the database " + name + " would be deleted; choose one whose name ends in " + NAMED);
        }
        DatabaseAccess access =
                ExternalDatabase.open(DatabaseAccess.single(new DatabaseAddress(url, user, password)), true);
        try (Connection connection = DriverManager.getConnection(access.portal().url(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        }
        return new BenchPortal(access, Files.createTempDirectory("candour-bench"), () -> {});
    }

    private EmbeddedServer start(String more, Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(access.settings());
        settings.putAll(others);
        settings.put("datasources.default.url", access.portal().url() + more);
        settings.put("micronaut.server.port", -1);
        settings.put("candour.key.folder", keys.toString());
        settings.put("candour.database.may-lose", true);
        return ApplicationContext.run(EmbeddedServer.class, settings);
    }

    /// Starts the portal again, with more options of the driver.
    void restart(String more) {
        server.close();
        server = start(more, Map.of());
    }

    /// Starts the portal again, with other settings.
    void restart(Map<String, Object> others) {
        server.close();
        server = start("", others);
    }

    <T> T part(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    <T> Collection<T> parts(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    ApplicationContext context() {
        return server.getApplicationContext();
    }

    URI at(String path) {
        return server.getURI().resolve(path);
    }

    DatabaseAddress address() {
        DatabaseAddress owner = access.owner();
        return owner == null ? access.portal() : owner;
    }

    /// A bare connection, outside the pool, that may load streams.
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address().user());
        properties.setProperty("password", address().password());
        properties.setProperty("allowLoadLocalInfile", "true");
        Connection connection = DriverManager.getConnection(address().url(), properties);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /// The folder of the keys that belong to its database.
    Path keys() {
        return keys;
    }

    /// What the server calls itself.
    String version() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        server.close();
        leaving.run();
    }
}
