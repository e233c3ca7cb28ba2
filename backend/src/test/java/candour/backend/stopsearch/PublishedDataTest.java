package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.AreaLookup;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.stopsearch.ThreeState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All 90 published files beside the checkout, against the counts worked out from them by other programs.
class PublishedDataTest {
    private final TestPortal portal = TestPortal.running();
    private final AreaLookup areas = portal.bean(AreaLookup.class);

    @Test
    void every_published_file_agrees_with_the_ground_truth() throws IOException {
        Path data = SharedData.path("stop-and-search");
        TestPortal.emptied();
        StopSearchImport importer = portal.bean(StopSearchImport.class);
        for (Path file : files(data)) {
            ImportOutcome outcome = importer.take(PublishedFile.real(file), ImportOptions.NONE, ImportProgress.SILENT);
            assertTrue(outcome instanceof ImportOutcome.Stored, () -> file + ": " + outcome);
        }
        StopSearchLedger ledger = portal.bean(LedgerLookup.class).ledger();
        Map<String, Integer> counted = new TreeMap<>();
        int total = 0;
        for (NamedCsvRecord truth : read("ground-truth/rows-per-file.csv")) {
            ForceMonth entry = ledger.find(force(truth.getField("force")), YearMonth.parse(truth.getField("month")))
                    .orElseThrow();
            int rows = number(truth, "rows");
            total += rows;
            assertEquals(
                    List.of(rows, rows - number(truth, "vehicle_only"), number(truth, "no_location"), 0, 0),
                    List.of(
                            entry.searches(),
                            entry.people(),
                            entry.withoutLocation(),
                            entry.rejected(),
                            entry.revisions()),
                    truth.getField("file"));
            count(truth.getField("force"), entry, counted);
        }
        assertEquals(220_472, total);
        assertEquals(distinctValues(), counted);
        for (ValueList list : ValueList.values()) {
            portal.bean(PublishedValues.class)
                    .dictionary()
                    .list(list)
                    .forEach(value -> assertTrue(value.code() != null, () -> "unknown: " + value));
        }
    }

    private static Map<String, Integer> distinctValues() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        for (NamedCsvRecord truth : read("ground-truth/distinct-values.csv")) {
            expected.put(
                    truth.getField("force") + "|" + truth.getField("column") + "|" + truth.getField("value"),
                    number(truth, "rows"));
        }
        return expected;
    }

    private void count(String force, ForceMonth month, Map<String, Integer> counted) {
        Dictionary words = portal.bean(PublishedValues.class).dictionary();
        portal.bean(StopSearchLookup.class).stream(month.forceId(), month.month(), (row, place) -> published(row, words)
                .forEach((column, value) -> {
                    counted.merge(force + "|" + column + "|" + value, 1, Integer::sum);
                    counted.merge("ALL|" + column + "|" + value, 1, Integer::sum);
                }));
    }

    private static Map<String, String> published(StopSearchRow row, Dictionary words) {
        Map<String, String> columns = new HashMap<>();
        columns.put("Type", row.type().published());
        columns.put("Gender", words.get(ValueList.GENDER, row.genderId()).content());
        columns.put(
                "Age range", words.get(ValueList.AGE_RANGE, row.ageRangeId()).content());
        columns.put(
                "Self-defined ethnicity",
                words.get(ValueList.SELF_DEFINED_ETHNICITY, row.selfDefinedEthnicityId())
                        .content());
        columns.put(
                "Officer-defined ethnicity",
                words.get(ValueList.OFFICER_DEFINED_ETHNICITY, row.officerDefinedEthnicityId())
                        .content());
        columns.put(
                "Legislation",
                words.get(ValueList.LEGISLATION, row.legislationId()).content());
        columns.put(
                "Object of search",
                words.get(ValueList.OBJECT_OF_SEARCH, row.objectOfSearchId()).content());
        columns.put("Outcome", words.get(ValueList.OUTCOME, row.outcomeId()).content());
        columns.put(
                "Policing operation",
                words.get(ValueList.POLICING_OPERATION, row.operationId()).content());
        columns.put("Part of a policing operation", shown(row.partOfOperation()));
        columns.put("Outcome linked to object of search", shown(row.outcomeLinked()));
        columns.put("Removal of more than just outer clothing", shown(row.moreThanOuterClothing()));
        return columns;
    }

    private static String shown(ThreeState state) {
        return switch (state) {
            case BLANK -> "";
            case FALSE -> "False";
            case TRUE -> "True";
        };
    }

    private int force(String slug) {
        return areas.getForce(new ForceId(slug)).id();
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SharedData.path(name));
                Stream<NamedCsvRecord> all = rows.stream()) {
            return all.toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
