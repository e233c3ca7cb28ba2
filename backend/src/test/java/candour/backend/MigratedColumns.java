package candour.backend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns that are there once the statements of the migrations have run, read from the statements themselves.
/// By the custom of the house names are in lower case, keywords in capitals, and each column has a line of its own.
final class MigratedColumns {
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE ([a-z_]+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern DROP = Pattern.compile("DROP TABLE ([a-z_]+)");
    private static final Pattern ALTER = Pattern.compile("ALTER TABLE ([a-z_]+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern ADD = Pattern.compile("ADD COLUMN ([a-z_]+ [A-Z].*)");
    private static final Pattern REMOVE = Pattern.compile("DROP COLUMN ([a-z_]+).*");
    private static final Pattern COLUMN = Pattern.compile("([a-z][a-z0-9_]*) ([A-Z]+)(.*)");
    /// Types that the databases call by another name.
    private static final Map<String, String> KNOWN_AS = Map.of("boolean", "tinyint", "integer", "int");

    private final Set<String> columns = new TreeSet<>();

    /// Follows one statement; statements on rows change nothing.
    void follow(String statement) {
        Matcher create = CREATE.matcher(statement);
        Matcher alter = ALTER.matcher(statement);
        Matcher drop = DROP.matcher(statement);
        if (create.matches()) {
            create.group(2).lines().forEach(line -> add(create.group(1), line.strip()));
        } else if (alter.matches()) {
            alter.group(2).lines().forEach(line -> change(alter.group(1), line.strip()));
        } else if (drop.matches()) {
            columns.removeIf(column -> column.startsWith(drop.group(1) + "."));
        }
    }

    /// Each as `table.column type`, with ` not null` where it is.
    List<String> list() {
        return List.copyOf(columns);
    }

    private void change(String table, String line) {
        Matcher add = ADD.matcher(line);
        Matcher remove = REMOVE.matcher(line);
        if (add.matches()) {
            add(table, add.group(1));
        } else if (remove.matches()) {
            columns.removeIf(column -> column.startsWith(table + "." + remove.group(1) + " "));
        }
    }

    private void add(String table, String line) {
        Matcher column = COLUMN.matcher(line);
        if (column.matches()) {
            String type = column.group(2).toLowerCase(Locale.ROOT);
            boolean required =
                    column.group(3).contains("NOT NULL") || column.group(3).contains("PRIMARY KEY");
            columns.add(table + "." + column.group(1) + " " + KNOWN_AS.getOrDefault(type, type)
                    + (required ? " not null" : ""));
        }
    }
}
