package candour.backend.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives the portal's account and the account for answers about equality their rights, table by table, as the owner:
/// MySQL cannot give a right on all tables but one. Only what is missing is given, so most starts give nothing.
final class Granting {
    private static final Logger LOG = LoggerFactory.getLogger(Granting.class);
    private final TableRights rights;
    private final DatabaseAddress owner;

    Granting(TableRights rights, DatabaseAddress owner) {
        this.rights = rights;
        this.owner = owner;
    }

    /// Makes the database known to the account, so that it can get in at all, and lets it make tables that only it
    /// sees and that go with its connection: imports sort in them.
    ///
    /// @throws SQLException when the owner may not give rights, or there is no such account
    void admit(DatabaseAddress account) throws SQLException {
        JdbcUrl url = JdbcUrl.of(account.url());
        String grant =
                "GRANT CREATE TEMPORARY TABLES ON `" + url.database().replace("_", "\\_") + "`.* TO " + nameOf(account);
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(grant);
        }
    }

    /// Gives what is missing on the tables that there are.
    ///
    /// @throws SQLException when the owner may not give rights
    void give(DatabaseAddress portal, DatabaseAddress equality) throws SQLException {
        try (Connection connection = owner.connect()) {
            List<String> tables = tables(connection);
            give(connection, tables, portal, rights::portal);
            give(connection, tables, equality, rights::equality);
        }
    }

    private static void give(
            Connection connection, List<String> tables, DatabaseAddress account, Function<String, Set<String>> wanted)
            throws SQLException {
        Set<String> held = held(account);
        String name = "";
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                Set<String> missing = new TreeSet<>(wanted.apply(table));
                missing.removeIf(right -> held.contains(table + " " + right));
                if (!missing.isEmpty()) {
                    name = name.isEmpty() ? nameOf(account) : name;
                    statement.execute("GRANT " + String.join(", ", missing) + " ON `" + table + "` TO " + name);
                    LOG.debug("{} may {} on {}", account.user(), missing, table);
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /// What the account itself sees that it may do, as `table RIGHT`.
    private static Set<String> held(DatabaseAddress account) throws SQLException {
        Set<String> held = new TreeSet<>();
        JdbcUrl url = JdbcUrl.of(account.url());
        try (Connection connection = account.connectToServer();
                PreparedStatement statement = connection.prepareStatement("SELECT table_name, privilege_type"
                        + " FROM information_schema.table_privileges WHERE table_schema = ?")) {
            statement.setString(1, url.database());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
        }
        return held;
    }

    /// The account as the server knows it: `'candour_portal'@'10.0.0.%'`.
    private static String nameOf(DatabaseAddress account) throws SQLException {
        try (Connection connection = account.connectToServer();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT CURRENT_USER()")) {
            answer.next();
            String name = answer.getString(1);
            int at = name.lastIndexOf('@');
            return "'" + quoted(name.substring(0, at)) + "'@'" + quoted(name.substring(at + 1)) + "'";
        }
    }

    private static String quoted(String part) {
        return part.replace("\\", "\\\\").replace("'", "''");
    }
}
