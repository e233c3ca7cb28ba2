package candour.backend.platform.persistence;

import candour.backend.platform.check.Finding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a database server says of itself, and what follows for a portal on it.
///
/// @param version as the server gives it: "11.4.5-MariaDB"
/// @param variables its settings for our session, by name in lower case
record DatabaseFacts(String version, Map<String, String> variables) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final String WANTED = "'innodb_flush_log_at_trx_commit', 'innodb_doublewrite', 'log_bin',"
            + " 'sync_binlog', 'local_infile', 'sql_mode', 'time_zone', 'character_set_database'";

    DatabaseFacts {
        variables = Map.copyOf(variables);
    }

    static DatabaseFacts read(Connection connection) throws SQLException {
        Map<String, String> variables = new HashMap<>();
        String version;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet answer = statement.executeQuery("SELECT VERSION()")) {
                answer.next();
                version = answer.getString(1);
            }
            try (ResultSet rows =
                    statement.executeQuery("SHOW SESSION VARIABLES WHERE Variable_name IN (" + WANTED + ")")) {
                while (rows.next()) {
                    variables.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
                }
            }
        }
        return new DatabaseFacts(version, variables);
    }

    /// Whether the server is too old to hold the portal's tables.
    boolean isTooOld() {
        return isMariaDb() ? isBefore(11, 4) : isBefore(8, 4);
    }

    /// The server's name and version, as people say it.
    String name() {
        return (isMariaDb() ? "MariaDB " : "MySQL ") + version.replaceFirst("[-+].*", "");
    }

    List<Finding> findings() {
        return List.of(server(), disk(), pages(), binlog(), bulk(), sqlMode(), timeZone(), characters());
    }

    /// Why the server may lose what it acknowledged, when the power goes; empty when it may not.
    List<Finding> losing() {
        return Stream.of(disk(), pages(), binlog())
                .filter(finding -> finding.grade() == Finding.Grade.BAD)
                .toList();
    }

    private Finding server() {
        if (isTooOld()) {
            return Finding.bad("server", name() + " is too old. The portal needs MySQL 8.4 or MariaDB 11.4 or newer.");
        }
        boolean proven = version.startsWith("11.4.") || version.startsWith("9.7.");
        return proven
                ? Finding.good("server", name())
                : Finding.note("server", name() + " should do; the portal is tested on MySQL 9.7 and MariaDB 11.4.");
    }

    private Finding disk() {
        String flush = value("innodb_flush_log_at_trx_commit");
        return flush.equals("1")
                ? Finding.good("disk", "every commit reaches the disk")
                : Finding.bad(
                        "disk",
                        "innodb_flush_log_at_trx_commit is " + flush + ": what was acknowledged can be "
                                + "lost when the power goes. Set it to 1.");
    }

    private Finding pages() {
        boolean off = value("innodb_doublewrite").matches("(?i)off|0|detect_only");
        return off
                ? Finding.bad(
                        "torn pages",
                        "innodb_doublewrite is " + value("innodb_doublewrite")
                                + ": a page half written is lost. Set it to ON.")
                : Finding.good("torn pages", "the doublewrite buffer is on");
    }

    private Finding binlog() {
        boolean on = value("log_bin").matches("(?i)on|1");
        if (!on) {
            return Finding.good("binary log", "off");
        }
        return value("sync_binlog").equals("1")
                ? Finding.good("binary log", "on, and every commit reaches the disk")
                : Finding.bad(
                        "binary log",
                        "sync_binlog is " + value("sync_binlog") + ": a restored copy can lack what "
                                + "was acknowledged. Set it to 1.");
    }

    private Finding bulk() {
        return value("local_infile").matches("(?i)on|1")
                ? Finding.good("bulk load", "the server takes LOAD DATA LOCAL")
                : Finding.note(
                        "bulk load",
                        "local_infile is off: imports go in batches and take about three times as "
                                + "long. To change it: SET PERSIST local_infile = ON");
    }

    private Finding sqlMode() {
        List<String> modes = List.of(value("sql_mode").split(","));
        boolean all = modes.containsAll(List.of(JdbcUrl.SQL_MODE.split(",")));
        return all
                ? Finding.good("sql_mode", "strict, as on MySQL")
                : Finding.bad("sql_mode", "the session lacks modes that the portal needs: it has " + value("sql_mode"));
    }

    private Finding timeZone() {
        String zone = value("time_zone");
        return zone.equals("+00:00") || zone.equals("UTC")
                ? Finding.good("time zone", "UTC")
                : Finding.bad("time zone", "the session is in " + zone + ", it must be in UTC.");
    }

    private Finding characters() {
        String set = value("character_set_database");
        return set.equals("utf8mb4")
                ? Finding.good("characters", "utf8mb4")
                : Finding.bad(
                        "characters",
                        "the database is in " + set + ". Before the first start: ALTER DATABASE "
                                + "candour CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }

    private boolean isMariaDb() {
        return version.contains("MariaDB");
    }

    private boolean isBefore(int major, int minor) {
        Matcher number = NUMBER.matcher(version);
        if (!number.matches()) {
            return true;
        }
        int has = Integer.parseInt(number.group(1));
        return has < major || has == major && Integer.parseInt(number.group(2)) < minor;
    }

    private String value(String name) {
        return variables.getOrDefault(name, "not known");
    }
}
