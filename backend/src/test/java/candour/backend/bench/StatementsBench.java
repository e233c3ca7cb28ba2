package candour.backend.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Goal F11: every statement behind figures, search, ledger and the police interface uses an index and touches at most
/// five times the rows it returns, and 1,000 more. The statements are those that the running portal sends; the rows
/// are counted by the server's own `Handler_read` counters.
final class StatementsBench {
    private static final int SMALL_TABLE = 1000;

    private final BenchPortal portal;
    private final BenchTable table;

    StatementsBench(BenchPortal portal, BenchTable table) {
        this.portal = portal;
        this.table = table;
    }

    /// Asks everything once of a portal that was started with [StatementLog], and judges what it sent.
    void measure(List<String> paths, Web web) throws SQLException {
        portal.restart("&queryInterceptors=" + StatementLog.class.getName());
        StatementLog.take();
        List<String> silent = new ArrayList<>();
        Map<String, String> statements = new java.util.LinkedHashMap<>();
        for (String path : paths) {
            // twice: the second time goes without what is kept in memory after the first
            int status = Math.max(web.status(path), web.status(path));
            if (status != 200) {
                silent.add(path.replaceFirst("\\?.*", "") + " (" + status + ")");
            }
            StatementLog.take().forEach(statements::putIfAbsent);
        }
        judge(statements);
        if (!silent.isEmpty()) {
            table.note("F11: these addresses did not answer with 200 and were left out: " + String.join(", ", silent));
        }
        portal.restart("");
    }

    private void judge(Map<String, String> statements) throws SQLException {
        int checked = 0;
        double worst = 0;
        List<String> bad = new ArrayList<>();
        try (Connection connection = portal.connect()) {
            for (Map.Entry<String, String> statement : statements.entrySet()) {
                if (!statement.getKey().toLowerCase(Locale.ROOT).contains(" from ")) {
                    continue;
                }
                Touched touched = touched(connection, statement.getValue());
                String scanned = scanned(connection, statement.getValue(), touched);
                checked++;
                worst = Math.max(worst, touched.rows / (5.0 * touched.returned + SMALL_TABLE));
                if (touched.rows > 5 * touched.returned + SMALL_TABLE || !scanned.isEmpty()) {
                    String shape = statement.getKey();
                    bad.add("touched %,d for %,d returned%s: `%s`"
                            .formatted(
                                    touched.rows,
                                    touched.returned,
                                    scanned,
                                    shape.substring(0, Math.min(300, shape.length()))));
                }
            }
        }
        String found = bad.size() + " of " + checked + " statements astray";
        table.add(
                "F11",
                "rows touched by profile, search, ledger and police statements",
                found,
                "",
                BenchTable.two(worst),
                "index used; <= 5 x returned + 1,000",
                bad.isEmpty());
        bad.forEach(one -> table.note("F11: " + one));
    }

    /// @param rows rows the server read by any way, as its counters say
    /// @param returned rows it answered
    private record Touched(long rows, long returned) {}

    private static Touched touched(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long before = reads(statement);
            long idle = reads(statement) - before;
            long returned = 0;
            before = reads(statement);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    returned++;
                }
            }
            return new Touched(Math.max(0, reads(statement) - before - idle), returned);
        }
    }

    private static long reads(Statement statement) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                boolean temporary = rows.getString(1).contains("rnd_deleted");
                sum += temporary ? 0 : rows.getLong(2);
            }
        }
        return sum;
    }

    /// The tables that are read without an index, in words. A table of under 1,000 rows may be, and one that is asked
    /// for as a whole.
    private static String scanned(Connection connection, String sql, Touched touched) throws SQLException {
        StringBuilder words = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN /*!80032 FORMAT=TRADITIONAL */ " + sql)) {
            ResultSetMetaData columns = plan.getMetaData();
            while (plan.next() && columns.getColumnCount() > 8) {
                String name = plan.getString("table");
                boolean derived = name == null || name.startsWith("<");
                boolean noKey = plan.getString("key") == null && "ALL".equalsIgnoreCase(plan.getString("type"));
                if (noKey && !derived && plan.getLong("rows") > SMALL_TABLE && touched.rows > 3 * touched.returned) {
                    words.append(", no index on ").append(name);
                }
            }
        }
        return words.toString();
    }
}
