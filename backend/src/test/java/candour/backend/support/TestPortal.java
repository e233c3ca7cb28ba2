package candour.backend.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The running portal of this lane, on its test database. Each test class begins with [#emptied()].
public final class TestPortal {
    /// Tables that migrations fill; they are what every portal starts with.
    private static final Set<String> SEEDED =
            Set.of("flyway_schema_history", "edition", "police_force", "reference_code", "key_proof");

    private final EmbeddedServer server;

    private TestPortal() {
        server = ApplicationContext.run(EmbeddedServer.class, settings());
    }

    /// Settings of the portal: a second one with the same runs on the same database and keys.
    public static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
        settings.put("micronaut.server.port", -1);
        // mail and jobs only when a test asks for them; mail stays here
        settings.put("candour.background", false);
        settings.put("candour.trial", true);
        return settings;
    }

    /// The portal as it is.
    public static TestPortal running() {
        return Lane.current().portal(TestPortal::new);
    }

    /// The portal with every table that people or imports fill emptied.
    public static TestPortal emptied() {
        TestPortal portal = running();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                if (table.equals("published_value")) {
                    statement.execute("DELETE FROM published_value WHERE code IS NULL");
                } else if (!SEEDED.contains(table) && holdsRows(statement, table)) {
                    statement.execute("TRUNCATE TABLE " + table);
                }
            }
            for (String seed : seedsOfEmptiedTables()) {
                statement.execute(seed);
            }
            statement.execute("UPDATE edition SET number = number + 1");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return portal;
    }

    /// Asked first, since emptying a table takes a server a hundred times as long as looking.
    private static boolean holdsRows(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return row.next();
        }
    }

    /// Imports change the areas that a portal starts with, so these are emptied and sown again.
    private static String[] seedsOfEmptiedTables() throws IOException {
        try (InputStream sql = TestPortal.class.getResourceAsStream("/db/migration/V0020__area_seed_area.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\s*");
        }
    }

    /// A bean of the portal.
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /// All beans of a type.
    public <T> Collection<T> beans(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    /// Where the portal answers.
    public URI address() {
        return server.getURI();
    }

    /// A connection of its own to the test database, as the owner of the tables.
    public Connection connect() throws SQLException {
        return TestDatabase.connect();
    }
}
