package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every migration, and for the tables they make on the database of this run.
class MigrationTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern NAME = Pattern.compile(
            "V([0-9]{4})__([a-z]+)_(create|add|fill|seed|correct|rename|remove)_[a-z]+(_[a-z]+)*\\.sql");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(SPATIAL|FULLTEXT|TRIGGER|PROCEDURE|FUNCTION|EVENT|GET_LOCK|LOCK +TABLES?|MYISAM|MEMORY)\\b");
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*");

    @Test
    void a_name_is_number_feature_verb_object() throws IOException {
        FeatureTable table = FeatureTable.read();
        List<String> odd = new ArrayList<>();
        for (Path file : migrations()) {
            Matcher name = NAME.matcher(name(file));
            if (!name.matches()
                    || !(name.group(2).equals(FeatureTable.PLATFORM)
                            || table.rows().containsKey(name.group(2)))) {
                odd.add(name(file));
            }
        }

        assertEquals(List.of(), odd);
    }

    @Test
    void no_number_is_used_twice() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = migrations().stream()
                .map(MigrationTest::name)
                .filter(name -> !seen.add(name.substring(0, 5)))
                .toList();

        assertEquals(List.of(), twice);
    }

    /// A change of the schema commits by itself and cannot be taken back, so a migration that stops half way must
    /// have done all or nothing.
    @Test
    void a_migration_changes_the_schema_once_or_only_fills_rows() throws IOException {
        List<String> mixed = new ArrayList<>();
        for (Path file : migrations()) {
            List<String> verbs = statements(file).stream()
                    .map(statement -> statement.split("\\s+", 2)[0])
                    .toList();
            boolean onlyRows = Set.of("INSERT", "UPDATE", "DELETE").containsAll(verbs);
            boolean oneChange = verbs.size() == 1
                    && Set.of("CREATE", "ALTER", "DROP", "RENAME").containsAll(verbs);
            if (verbs.isEmpty() || !(onlyRows || oneChange)) {
                mixed.add(name(file) + ": " + verbs);
            }
        }

        assertEquals(List.of(), mixed);
    }

    @Test
    void nothing_is_used_that_a_distributed_database_lacks() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : migrations()) {
            for (String statement : statements(file)) {
                Matcher forbidden = FORBIDDEN.matcher(statement.toUpperCase(Locale.ROOT));
                if (forbidden.find()) {
                    found.add(name(file) + ": " + forbidden.group());
                }
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        assertEquals(List.of(), query("""
                SELECT t.table_name FROM information_schema.tables t
                WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
                  AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c
                      WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                        AND c.constraint_type = 'PRIMARY KEY')
                """));
    }

    @Test
    void every_table_is_kept_by_innodb() throws SQLException {
        assertEquals(List.of(), query("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND engine <> 'InnoDB'
                """));
    }

    @Test
    void the_database_has_no_routine_trigger_or_event() throws SQLException {
        assertEquals(List.of(), query("""
                SELECT routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()
                UNION ALL
                SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()
                UNION ALL
                SELECT event_name FROM information_schema.events WHERE event_schema = DATABASE()
                """));
    }

    /// The same file runs on both databases, so each having the columns of the files means that both have the same.
    @Test
    void the_database_has_exactly_the_columns_that_the_migrations_name() throws IOException, SQLException {
        MigratedColumns expected = new MigratedColumns();
        for (Path file : migrations()) {
            statements(file).forEach(expected::follow);
        }
        List<String> actual = query("""
                SELECT CONCAT(table_name, '.', column_name, ' ', LOWER(data_type),
                    CASE WHEN is_nullable = 'YES' THEN '' ELSE ' not null' END) AS found
                FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                """);

        assertEquals(String.join("\n", expected.list()), String.join("\n", new TreeSet<>(actual)));
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// The statements without their comments and with empty texts in place of texts.
    private static List<String> statements(Path file) throws IOException {
        String bare = TEXT_OR_COMMENT
                .matcher(Files.readString(file))
                .replaceAll(found -> found.group().startsWith("--") ? "" : "''");
        return Stream.of(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
