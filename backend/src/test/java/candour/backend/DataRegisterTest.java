package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The register says all that the database holds and nothing else, and what it says is kept.
class DataRegisterTest {
    private static final Set<String> MOMENTS = Set.of("datetime", "timestamp", "date", "time", "year");
    private final DataRegister register = read();

    /// A column of the database.
    private record Column(String table, String name, String type, String extra) {}

    @Test
    void every_column_is_in_the_register_and_every_row_is_a_column() throws SQLException {
        Set<String> there =
                columns().stream().map(one -> one.table() + "." + one.name()).collect(Collectors.toSet());
        Set<String> said = register.rows().stream().map(DataRegister.Row::name).collect(Collectors.toSet());

        assertEquals(List.of(), without(there, said), "columns that data-register.csv lacks");
        assertEquals(List.of(), without(said, there), "rows of data-register.csv without a column");
        assertEquals(said.size(), register.rows().size(), "a column stands in data-register.csv twice");
    }

    @Test
    void every_cell_says_something_that_is_known() {
        assertEquals(List.of(), rowsThatAreNot(row -> DataRegister.CLASSES.containsKey(row.kind())), "class");
        assertEquals(List.of(), rowsThatAreNot(row -> DataRegister.ARRIVALS.contains(row.arrival())), "arrival");
        assertEquals(
                List.of(),
                rowsThatAreNot(row -> !row.owner().isBlank()
                        && !row.holds().isBlank()
                        && !row.basis().isBlank()),
                "owner, what it holds or basis");
        assertEquals(
                List.of(),
                rowsThatAreNot(row -> row.kind().equals("none") || !row.basis().equals("-")),
                "basis of what is more than nothing about people");
    }

    @Test
    void what_deletes_rows_is_there_and_each_rule_is_named() {
        Set<String> rules = periods().keySet();
        Set<String> named = register.rows().stream()
                .map(DataRegister.Row::rule)
                .filter(rule -> !rule.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, named);
        assertEquals(
                List.of(),
                rowsThatAreNot(row -> !row.rule().isEmpty() || DataRegister.WITHOUT_RULE.contains(row.retention())),
                "how long");
        assertEquals(
                List.of(),
                rowsThatAreNot(row -> !row.isOfResidents()
                        || !Set.of("kept", "replaced", "with the account").contains(row.retention())),
                "what residents said has an end");
    }

    /// Arrival is told no more finely than by ISO week, not by a column's type nor by the order of its numbers. Only
    /// what a rule removes within a day may have a moment.
    @Test
    void nothing_in_a_table_of_residents_is_a_moment_or_counts_up() throws SQLException {
        Set<String> tables = register.tablesOfResidents();
        Set<String> passing = register.rows().stream()
                .filter(row -> row.arrival().equals(DataRegister.PASSING))
                .filter(row -> !row.rule().isEmpty())
                .map(DataRegister.Row::name)
                .collect(Collectors.toSet());
        List<String> telling = columns().stream()
                .filter(column -> tables.contains(column.table()))
                .filter(column -> !passing.contains(column.table() + "." + column.name()))
                .filter(column ->
                        MOMENTS.contains(column.type()) || column.extra().contains("auto_increment"))
                .map(column -> column.table() + "." + column.name() + " " + column.type() + " " + column.extra())
                .toList();

        assertEquals(List.of(), telling);
    }

    @Test
    void the_record_of_processing_is_what_the_register_says() throws IOException {
        String record = register.record(periods());
        if (Boolean.getBoolean("candour.write")) {
            Files.writeString(DataRegister.RECORD, record);
        }

        assertEquals(record, Files.readString(DataRegister.RECORD), "write it anew with -Dcandour.write=true");
    }

    @Test
    void the_register_is_not_empty() {
        assertTrue(register.rows().size() > 100);
    }

    private List<String> rowsThatAreNot(Predicate<DataRegister.Row> right) {
        return register.rows().stream()
                .filter(right.negate())
                .map(DataRegister.Row::name)
                .toList();
    }

    private static Map<String, String> periods() {
        Map<String, String> periods = new TreeMap<>();
        TestPortal.running().beans(RetentionRule.class).forEach(rule -> periods.put(rule.name(), rule.keeps()));
        return periods;
    }

    private static List<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(one -> !those.contains(one)).sorted().toList();
    }

    private static List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT table_name, column_name, LOWER(data_type), LOWER(extra)
                        FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                        ORDER BY table_name, ordinal_position
                        """)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return columns;
    }

    private static DataRegister read() {
        try {
            return DataRegister.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
