package candour.backend.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Looks at the tables of the test portal as somebody with the database in their hands does.
public final class Rows {
    private final TestPortal portal;

    private Rows(TestPortal portal) {
        this.portal = portal;
    }

    /// Of this portal.
    public static Rows of(TestPortal portal) {
        return new Rows(portal);
    }

    /// How many rows the table has.
    public long count(String table) {
        return Long.parseLong(list("SELECT COUNT(*) FROM " + table).getFirst());
    }

    /// The first column of every row.
    public List<String> list(String sql) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every value of every column of the table, as bytes; null is left out.
    public List<byte[]> values(String table) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            List<byte[]> values = new ArrayList<>();
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    byte[] value = rows.getBytes(column);
                    if (value != null) {
                        values.add(value);
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Changes rows behind the portal's back.
    public int run(String sql) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
