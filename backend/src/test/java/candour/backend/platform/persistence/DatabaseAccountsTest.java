package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Finding;
import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What each account of the database may do, tried on the server itself.
class DatabaseAccountsTest {
    private static final int NO_RIGHT = 1142;
    private static final String ANSWERS = "made_up_equality_answer";

    private final TestPortal portal = TestPortal.running();

    @Test
    void the_portal_adds_to_the_trail_and_can_neither_change_nor_remove_any_of_it() throws SQLException {
        try (Connection connection = account("datasources.default").connect()) {
            run(
                    connection,
                    "INSERT INTO audit_event (recorded_at, actor_kind, actor_reference, actor_roles, act, facts)"
                            + " VALUES ('2026-11-22', 'system', '', '', 'test.done', '{}')");
            run(connection, "SELECT * FROM audit_event WHERE act = 'test.done'");
            for (String table : TableRights.read().kept()) {
                assertRefused(connection, "DELETE FROM " + table);
                assertRefused(connection, "TRUNCATE TABLE " + table);
                assertRefused(connection, "DROP TABLE " + table);
                assertRefused(connection, "ALTER TABLE " + table + " ADD COLUMN more INT");
            }
            assertRefused(connection, "UPDATE audit_event SET facts = '{\"changed\":\"\"}'");
            assertRefused(connection, "UPDATE key_proof SET proof = ''");
            assertRefused(
                    connection,
                    "REPLACE INTO audit_event (id, recorded_at, actor_kind, actor_reference,"
                            + " actor_roles, act, facts) VALUES (1, '2026-11-22', 'system', '', '', 'test.done', '{}')");
            assertRefused(connection, "DELETE FROM flyway_schema_history");
            assertRefused(connection, "CREATE TABLE more (id INT NOT NULL PRIMARY KEY)");
        }
    }

    @Test
    void answers_about_equality_are_closed_to_the_portal_and_nothing_else_is_open_to_their_account()
            throws SQLException {
        Map<String, TableRights.Kind> kinds = new TreeMap<>(TableRights.read().kinds());
        kinds.put(ANSWERS, TableRights.Kind.EQUALITY);
        DatabaseAddress owner = new DatabaseAddress(
                setting("flyway.datasources.default.url"), setting("flyway.datasources.default.user"), "");
        try (Connection ofOwner = TestDatabase.connect();
                Connection visitor = account("datasources.default").connect();
                Connection equality = account("datasources.equality").connect()) {
            run(ofOwner, "CREATE TABLE " + ANSWERS + " (id INT NOT NULL PRIMARY KEY, answer INT NOT NULL)");
            try {
                Granting granting = new Granting(new TableRights(kinds), owner);
                granting.give(account("datasources.default"), account("datasources.equality"));
                granting.give(account("datasources.default"), account("datasources.equality"));
                assertRefused(visitor, "SELECT * FROM " + ANSWERS);
                assertRefused(visitor, "INSERT INTO " + ANSWERS + " VALUES (1, 1)");
                assertRefused(visitor, "SELECT a.answer FROM " + ANSWERS + " a JOIN area b ON b.id = a.id");
                run(equality, "INSERT INTO " + ANSWERS + " VALUES (1, 1)");
                run(equality, "UPDATE " + ANSWERS + " SET answer = 2");
                run(equality, "DELETE FROM " + ANSWERS);
                for (String table : List.of("audit_event", "area", "key_proof", "flyway_schema_history")) {
                    assertRefused(equality, "SELECT * FROM " + table);
                }
            } finally {
                run(ofOwner, "DROP TABLE " + ANSWERS);
            }
        }
    }

    @Test
    void the_check_says_whether_the_trail_is_protected() {
        DatabaseAddress portals = account("datasources.default");
        assertEquals(Finding.Grade.GOOD, accounts(portals, portals.password()).grade());
        Finding single =
                accounts(new DatabaseAddress(portals.url(), setting("flyway.datasources.default.user"), ""), "");
        assertEquals(Finding.Grade.NOTE, single.grade());
        assertTrue(single.said().contains("audit_event"));
    }

    @Test
    void every_table_with_rights_of_its_own_is_there() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            for (String table : TableRights.read().kinds().keySet()) {
                run(connection, "SELECT 1 FROM " + table + " WHERE 1 = 0");
            }
        }
    }

    private Finding accounts(DatabaseAddress address, String password) {
        DatabaseCheck check =
                new DatabaseCheck(new BulkLoad(address.url(), address.user(), password), portal.bean(Flyway.class));
        return check.findings().stream()
                .filter(finding -> finding.subject().equals("accounts"))
                .findFirst()
                .orElseThrow();
    }

    private static DatabaseAddress account(String pool) {
        return new DatabaseAddress(setting(pool + ".url"), setting(pool + ".username"), setting(pool + ".password"));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(TestDatabase.settings().get(name), name);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(connection, sql), sql);
        assertEquals(NO_RIGHT, refused.getErrorCode(), sql + ": " + refused.getMessage());
    }
}
