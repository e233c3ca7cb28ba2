package candour.backend.platform.persistence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A JDBC address of MySQL or MariaDB, given the options that make both servers behave alike: moments in UTC and the
/// sql_mode that MySQL has by default and MariaDB has not.
///
/// @param server host and port as given
/// @param database name of the database
/// @param options what stands after the question mark, decoded
record JdbcUrl(String server, String database, Map<String, String> options) {
    static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";
    private static final Pattern SHAPE = Pattern.compile("jdbc:mysql://([^/?]+)/([A-Za-z0-9_$-]+)(?:\\?(.*))?");

    JdbcUrl {
        options = Map.copyOf(options);
    }

    /// @throws DatabaseRefused when it is no such address
    static JdbcUrl of(String url) {
        Matcher parts = SHAPE.matcher(url.strip());
        if (!parts.matches()) {
            throw new DatabaseRefused("The database address must look like jdbc:mysql://host:3306/candour "
                    + "(for MariaDB too). This cannot be read: " + url.replaceFirst("\\?.*", "?..."));
        }
        return new JdbcUrl(parts.group(1), parts.group(2), read(parts.group(3)));
    }

    /// The same address with the options that the portal needs. What was given stays, except that sql_mode is added to
    /// the session's variables, and that nothing may let the server ask this machine for its files.
    JdbcUrl forPortal() {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.keySet().removeIf(option -> option.matches("(?i)allow(LoadLocal|UrlInLocal)Infile.*"));
        all.putIfAbsent("connectTimeout", "3000");
        all.putIfAbsent("characterEncoding", "UTF-8");
        all.put("connectionTimeZone", "UTC");
        all.put("forceConnectionTimeZoneToSession", "true");
        // what the driver set it knows: without these, each statement of a pool costs one to three more on the way
        all.putIfAbsent("useLocalSessionState", "true");
        all.putIfAbsent("readOnlyPropagatesToServer", "false");
        all.putIfAbsent("cachePrepStmts", "true");
        all.putIfAbsent("prepStmtCacheSize", "100");
        all.putIfAbsent("prepStmtCacheSqlLimit", "1024");
        String mode = "sql_mode='" + SQL_MODE + "'";
        all.merge("sessionVariables", mode, (given, added) -> given.contains("sql_mode") ? given : given + "," + added);
        return new JdbcUrl(server, database, all);
    }

    /// The same address with one more option.
    JdbcUrl with(String option, String value) {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.put(option, value);
        return new JdbcUrl(server, database, all);
    }

    /// The address as the driver takes it, options in alphabetical order.
    String text() {
        String after = options.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:mysql://" + server + "/" + database + (after.isEmpty() ? "" : "?" + after);
    }

    /// The address of the server alone.
    String withoutDatabase() {
        Map<String, String> others = new LinkedHashMap<>(options);
        others.remove("createDatabaseIfNotExist");
        return new JdbcUrl(server, "", others).text();
    }

    private static Map<String, String> read(@Nullable String after) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : after == null ? new String[0] : after.split("&")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.put(
                        option.substring(0, equals),
                        URLDecoder.decode(option.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return options;
    }

    private static String encoded(String value) {
        return value.replace("%", "%25").replace("&", "%26").replace("+", "%2B").replace("#", "%23");
    }
}
