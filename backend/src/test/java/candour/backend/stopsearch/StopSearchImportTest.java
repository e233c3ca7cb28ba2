package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StopSearchImportTest {
    private static final String H = PublishedFile.HEADER + "\n";
    private static final String R = PublishedFile.ROW + "\n";
    private static final int BEDFORDSHIRE = 2;
    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private static final ImportOptions SAMPLE = new ImportOptions(null, null, true);

    private final TestPortal portal = TestPortal.running();
    private final StopSearchImport importer = portal.bean(StopSearchImport.class);
    private final LedgerLookup ledger = portal.bean(LedgerLookup.class);

    @BeforeEach
    void empty() {
        TestPortal.emptied();
    }

    @Test
    void a_file_is_known_by_its_header() {
        assertTrue(importer.recognises(new FileHead("any.csv", H, List.of(PublishedFile.HEADER.split(",", -1)))));
        assertFalse(importer.recognises(new FileHead("2023-05-kent-stop-and-search.csv", "<html>", List.of("<html>"))));
        assertFalse(importer.recognises(new FileHead("empty.csv", "", List.of())));
    }

    @Test
    void identical_rows_are_separate_people() {
        stored(take(PublishedFile.typed(H + R + R + R)));
        assertEquals(3, rows(BEDFORDSHIRE, MAY).size());
        assertEquals(3, entry().searches());
    }

    @Test
    void the_ledger_counts_people_and_those_without_location() {
        String vehicle = R.replace("Person search", "Vehicle search");
        String nowhere = R.replace("52.136000,-0.466000", ",");
        stored(take(PublishedFile.typed(H + R + vehicle + nowhere + "Boat search\n" + R)));
        ForceMonth entry = entry();
        assertEquals(4, entry.searches());
        assertEquals(3, entry.people());
        assertEquals(1, entry.withoutLocation());
        assertEquals(1, entry.rejected());
        assertFalse(entry.revised());
        assertFalse(entry.sample());
        assertEquals(MAY, ledger.ledger().latestMonth().orElseThrow());
        assertTrue(ledger.ledger().find(3, MAY).isEmpty());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        SourceFile file = PublishedFile.typed(H + R + R);
        stored(take(file));
        long edition = edition();
        assertEquals(new ImportOutcome.Unchanged("bedfordshire 2023-05", 2), take(file));
        assertEquals(edition, edition());
        assertEquals(2, rows(BEDFORDSHIRE, MAY).size());
    }

    @Test
    void another_file_for_the_month_replaces_it_and_marks_it_revised() {
        stored(take(PublishedFile.typed(H + R + R)));
        ImportOutcome.Stored second = stored(take(PublishedFile.typed(H + R + R + R)));
        assertEquals(2, second.replaced());
        assertEquals(3, rows(BEDFORDSHIRE, MAY).size());
        assertEquals(1, entry().revisions());
        assertTrue(entry().revised());
        assertEquals("Revised.", second.note());
        assertEquals(2, batches());
    }

    @Test
    void a_header_alone_is_a_month_supplied_with_nothing_in_it() {
        stored(take(PublishedFile.typed(H)));
        assertEquals(0, entry().searches());
    }

    @Test
    void force_and_month_come_from_the_name_or_from_the_caller() {
        assertTrue(refused(take(PublishedFile.typed("stops.csv", H + R))).contains("--force and --month"));
        assertTrue(refused(take(PublishedFile.typed("2023-05-bedfordshire-stop-and-search.EXCERPT.csv", H + R)))
                .contains("--force and --month"));
        ImportOptions said = new ImportOptions(new ForceId("bedfordshire"), MAY, false);
        assertEquals(
                "bedfordshire 2023-05",
                stored(importer.take(PublishedFile.typed("stops.csv", H + R), said, ImportProgress.SILENT))
                        .subject());
    }

    @Test
    void a_force_nobody_knows_is_refused() {
        assertTrue(refused(take(PublishedFile.typed("2023-05-bedlam-stop-and-search.csv", H + R)))
                .contains("Is it bedfordshire?"));
    }

    @Test
    void the_real_excerpt_never_becomes_a_month() {
        SourceFile excerpt =
                PublishedFile.real(SharedData.path("samples/2024-06-west-midlands-stop-and-search.EXCERPT.csv"));
        assertTrue(refused(take(excerpt)).contains("--force west-midlands --month 2024-06"));
        assertTrue(ledger.ledger().months().isEmpty());
    }

    @Test
    void a_file_most_of_which_is_wrong_is_left_out_as_a_whole() {
        stored(take(PublishedFile.typed(H + R)));
        String why = refused(take(PublishedFile.typed(H + R + "Boat search\nBoat search\n")));
        assertTrue(why.startsWith("2 of 3 rows cannot be taken in"), why);
        assertTrue(refused(take(PublishedFile.typed(H + "a,b\n"))).startsWith("1 of 1 rows"));
        assertEquals(1, rows(BEDFORDSHIRE, MAY).size());
        assertEquals(0, entry().revisions());
    }

    @Test
    void a_cut_off_last_row_is_rejected_and_the_rest_is_kept() {
        ImportOutcome.Stored stored = stored(take(PublishedFile.typed(H + R + R + "Person search,2023-05-0")));
        assertEquals(2, stored.stored());
        assertEquals(4, stored.rejects().getFirst().line());
        assertEquals("Person search,2023-05-0", stored.rejects().getFirst().content());
    }

    @Test
    void a_quotation_never_closed_refuses_the_file() {
        String why = refused(take(PublishedFile.typed(H + R.replace("Arrest", "\"Arrest") + R.repeat(40))));
        assertTrue(why.startsWith("A quotation opened on line 2"), why);
    }

    @Test
    void a_file_refused_after_thousands_of_rows_leaves_the_month_and_the_next_file_is_taken() {
        stored(take(PublishedFile.typed(H + R)));
        String open = R.replace("Arrest", "\"Arrest");
        String why = refused(take(PublishedFile.typed(H + R.repeat(12_000) + open + R.repeat(40))));
        assertTrue(why.startsWith("A quotation opened on line 12002"), why);
        assertEquals(1, rows(BEDFORDSHIRE, MAY).size());
        stored(take(PublishedFile.typed(H + R + R)));
        assertEquals(2, rows(BEDFORDSHIRE, MAY).size());
    }

    @Test
    void byte_order_marks_and_other_encodings_change_nothing() {
        String name = "2023-05-bedfordshire-stop-and-search.csv";
        String text =
                H.replace("\n", "\r\n") + R.replace("False,,", "False,Op Café,").replace("\n", "\r\n");
        for (SourceFile file : List.of(
                PublishedFile.typed(name, "\uFEFF" + text),
                PublishedFile.typed(name, "\uFEFF" + text, StandardCharsets.UTF_16LE),
                PublishedFile.typed(name, text, java.nio.charset.Charset.forName("windows-1252")))) {
            stored(take(file));
            StopSearchRow row = rows(BEDFORDSHIRE, MAY).getFirst();
            assertEquals(
                    "Op Café",
                    portal.bean(PublishedValues.class)
                            .dictionary()
                            .get(ValueList.POLICING_OPERATION, row.operationId())
                            .content());
        }
    }

    @Test
    void unknown_texts_are_kept_and_listed() {
        stored(take(PublishedFile.typed(H + R.replace("Controlled drugs", "Magic beans"))));
        List<PublishedValue> unknown =
                portal.bean(PublishedValues.class).dictionary().list(ValueList.OBJECT_OF_SEARCH).stream()
                        .filter(value -> value.code() == null)
                        .toList();
        assertEquals(
                List.of("Magic beans"),
                unknown.stream().map(PublishedValue::content).toList());
    }

    @Test
    void real_records_remove_the_whole_sample_and_the_sample_never_joins_real_ones() {
        SourceFile madeUp =
                PublishedFile.typed("2023-04-west-midlands-stop-and-search.csv", H + R.replace("2023-05", "2023-04"));
        stored(importer.take(madeUp, SAMPLE, ImportProgress.SILENT));
        assertTrue(ledger.ledger().isSample());
        ImportOutcome.Stored first = stored(take(PublishedFile.typed(H + R)));
        assertEquals("The made-up sample was removed.", first.note());
        assertFalse(ledger.ledger().isSample());
        assertEquals(List.of(MAY), ledger.ledger().months());
        assertEquals(0, rows(43, YearMonth.of(2023, 4)).size());
        assertTrue(refused(importer.take(madeUp, SAMPLE, ImportProgress.SILENT)).contains("never mixed"));
        assertEquals(2, batches());
    }

    @Test
    void many_rows_come_back_as_they_were_stored() {
        StringBuilder text = new StringBuilder(H);
        for (int i = 0; i < 12_001; i++) {
            text.append(R.replace("52.136000", "52." + (100_000 + i % 4000)));
        }
        stored(take(PublishedFile.typed(text.toString())));
        List<StopSearchRow> rows = rows(BEDFORDSHIRE, MAY);
        assertEquals(12_001, rows.size());
        assertEquals(2, rows.getFirst().line());
        assertEquals(12_002, rows.getLast().line());
        assertEquals(
                4000, rows.stream().map(StopSearchRow::locationId).distinct().count());
    }

    private ImportOutcome take(SourceFile file) {
        return importer.take(file, ImportOptions.NONE, ImportProgress.SILENT);
    }

    private static ImportOutcome.Stored stored(ImportOutcome outcome) {
        assertTrue(outcome instanceof ImportOutcome.Stored, outcome.toString());
        return (ImportOutcome.Stored) outcome;
    }

    private static String refused(ImportOutcome outcome) {
        assertTrue(outcome instanceof ImportOutcome.Refused, outcome.toString());
        return ((ImportOutcome.Refused) outcome).reason();
    }

    private ForceMonth entry() {
        return ledger.ledger().find(BEDFORDSHIRE, MAY).orElseThrow();
    }

    private List<StopSearchRow> rows(int force, YearMonth month) {
        List<StopSearchRow> rows = new ArrayList<>();
        portal.bean(StopSearchLookup.class).stream(force, month, (row, place) -> rows.add(row));
        return rows;
    }

    private long batches() {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM import_batch")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long edition() {
        return portal.bean(candour.backend.platform.persistence.EditionRepository.class)
                .number();
    }
}
