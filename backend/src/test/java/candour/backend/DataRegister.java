package candour.backend;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The register of what every column of the database holds, from `data-register.csv`, and the record of processing
/// (UK GDPR art. 30) that is written from it.
record DataRegister(List<Row> rows) {
    /// The record of processing as it is kept with the source.
    static final Path RECORD = Path.of("docs", "data-protection.md");

    /// What a class of data is; the first is the least to be cared for.
    static final Map<String, String> CLASSES = classes();

    /// What goes within a day, by a rule, and so is not there any more when a report is a week old.
    static final String PASSING = "passing";

    /// How finely a column may tell when a report came.
    static final Set<String> ARRIVALS = Set.of("none", "week", "month", "quarter", PASSING);

    /// How long rows stay, where no rule deletes them.
    static final Set<String> WITHOUT_RULE = Set.of("kept", "replaced", "with the account", "with the report");

    private static final String RULE = "rule ";

    /// One column.
    ///
    /// @param retention how long: a phrase of [#WITHOUT_RULE], or `rule` and the name of one
    /// @param arrival how finely it tells when a report came
    record Row(
            String table,
            String column,
            String owner,
            String holds,
            String kind,
            String basis,
            String retention,
            String arrival) {

        String name() {
            return table + "." + column;
        }

        /// The rule that deletes it, or nothing.
        String rule() {
            return retention.startsWith(RULE) ? retention.substring(RULE.length()) : "";
        }

        boolean isOfResidents() {
            return kind.equals("resident") || kind.equals("special");
        }
    }

    static DataRegister read() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> file =
                CsvReader.builder().ofCsvRecord(Path.of("src", "main", "resources", "data-register.csv"))) {
            for (CsvRecord line : file) {
                List<String> cells = line.getFields();
                if (cells.size() != 8) {
                    throw new IllegalStateException("line " + line.getStartingLineNumber() + " has no 8 cells");
                }
                rows.add(new Row(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6),
                        cells.get(7)));
            }
        }
        return new DataRegister(List.copyOf(rows.subList(1, rows.size())));
    }

    /// The tables that hold what residents said.
    Set<String> tablesOfResidents() {
        return rows.stream().filter(Row::isOfResidents).map(Row::table).collect(Collectors.toSet());
    }

    /// The record of processing.
    ///
    /// @param periods what each retention rule keeps, by name
    String record(Map<String, String> periods) {
        StringBuilder text = new StringBuilder("""
                # What is kept, and how long

                The record of processing (UK GDPR art. 30), written from `backend/src/main/resources/data-register.csv`; do not edit it. The build
                fails when a column of the database is not in the register, when a rule it names does not exist, or when this page differs:
                `mvn -pl backend -am test -Dtest=DataRegisterTest -Dsurefire.failIfNoSpecifiedTests=false -Dcandour.write=true` writes it anew.

                | class | is |
                |---|---|
                """);
        CLASSES.forEach((name, meaning) ->
                text.append("| ").append(name).append(" | ").append(meaning).append(" |\n"));
        text.append("\n## How long\n\n| until | means |\n|---|---|\n");
        text.append("| kept | as long as the portal runs |\n");
        text.append("| replaced | until a newer published file takes its place |\n");
        text.append("| with the account | until it ends or the account is closed |\n");
        text.append("| with the report | until the report goes |\n");
        periods.forEach((name, keeps) ->
                text.append("| rule ").append(name).append(" | ").append(keeps).append(" |\n"));
        byTable().forEach((table, columns) -> append(text, table, columns));
        return text.toString();
    }

    private static void append(StringBuilder text, String table, List<Row> columns) {
        text.append("\n## ")
                .append(table)
                .append("\n\nOwner: ")
                .append(columns.getFirst().owner());
        text.append(
                "\n\n| column | holds | class | basis | how long | tells when a report came |\n|---|---|---|---|---|---|\n");
        for (Row row : columns) {
            text.append(String.join(
                            " | ",
                            "| " + row.column(),
                            row.holds(),
                            row.kind(),
                            row.basis(),
                            row.retention(),
                            told(row.arrival())))
                    .append(" |\n");
        }
    }

    private static String told(String arrival) {
        return switch (arrival) {
            case "none" -> "no";
            case PASSING -> "no, it goes within a day";
            default -> "to the " + arrival;
        };
    }

    private Map<String, List<Row>> byTable() {
        return rows.stream().collect(Collectors.groupingBy(Row::table, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put("none", "nothing about people");
        classes.put("published", "official data that anybody can get, without personal data");
        classes.put("staff", "personal data of people who work with the portal");
        classes.put("resident", "what residents told, without their names");
        classes.put("special", "special category data (UK GDPR art. 9)");
        classes.put("secret", "keys, passwords, links and what is made from them, always hashed or sealed");
        return classes;
    }
}
