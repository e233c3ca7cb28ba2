package candour.backend.experience.telling;

import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/// Places to tell of, and a look at what is stored.
final class TellingFixture {
    private TellingFixture() {}

    /// An emptied portal that knows four districts and one postcode.
    static void districts() throws SQLException {
        TestPortal.emptied();
        for (String sql : List.of(
                district(9001, "E06000055", "Bedford", "E23000026"),
                district(9003, "E08000025", "Birmingham", "E23000014"),
                district(9004, "E08000028", "Sandwell", "E23000014"),
                district(9005, "E08000029", "Solihull", "E23000014"),
                "INSERT INTO area_word (word, area_id) VALUES ('bedford', 9001), ('birmingham', 9003),"
                        + " ('sandwell', 9004), ('solihull', 9005)",
                "INSERT INTO postcode (postcode, latitude, longitude, district_id, ward_id, lsoa_id)"
                        + " VALUES ('B46AB', 52.485, -1.9, 9003, NULL, NULL)",
                "UPDATE edition SET number = number + 1")) {
            execute(sql);
        }
    }

    /// Lets this much time go by for every draft.
    static void later(Duration time) throws SQLException {
        execute("UPDATE draft SET expires_at = expires_at - INTERVAL " + time.toMinutes() + " MINUTE");
    }

    static long count(String table) throws SQLException {
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The sealed content of the only draft.
    static byte[] content() throws SQLException {
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT content FROM draft")) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String district(int id, String code, String name, String force) {
        return "INSERT INTO area (id, code, kind, name, parent_id, vintage, current) SELECT " + id + ", '" + code
                + "', 'district', '" + name + "', id, 2024, TRUE FROM area WHERE code = '" + force + "'";
    }
}
