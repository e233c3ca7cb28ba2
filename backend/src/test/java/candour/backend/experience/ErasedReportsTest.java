package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Ledger;
import candour.backend.platform.time.LondonTime;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.reference.ReportReference;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Goal R9: what was erased does not come back with a copy of the database.
class ErasedReportsTest {
    private static final List<String> TABLES = List.of("experience", "experience_key", "experience_message");

    private TestPortal portal;
    private Rows rows;
    private ErasedReports erased;
    private Ledger ledger;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
        erased = portal.bean(ErasedReports.class);
        ledger = portal.bean(KeyRing.class).ledger("erased-reports");
        ledger.keep(line -> false);
    }

    @AfterEach
    void dropCopies() {
        TABLES.forEach(table -> rows.run("DROP TABLE IF EXISTS copy_of_" + table));
    }

    @Test
    void fifty_of_fifty_that_a_copy_brings_back_are_gone_when_the_portal_starts() {
        List<ReferenceHash> gone = told(50);
        List<ReferenceHash> kept = told(3);
        gone.forEach(reference ->
                portal.bean(WritingMessage.class).write(new WriteMessage(reference, "could I hear from you")));
        copy();
        gone.forEach(reference -> assertTrue(erased.erase(reference)));
        assertEquals(3, rows.count("experience"));
        putBack();
        assertEquals(53, rows.count("experience"));

        ApplicationContext.run(TestPortal.settings()).close();

        assertEquals(3, rows.count("experience"));
        assertEquals(6, rows.count("experience_key"));
        assertEquals(0, rows.count("experience_message"));
        kept.forEach(reference ->
                assertTrue(portal.bean(ReadingReport.class).read(reference).isPresent()));
        assertEquals(0, erased.eraseAgain());
    }

    /// The ledger comes first, so that no failure between leaves a report that only the database knows to be erased.
    @Test
    void a_report_whose_erasing_was_cut_short_goes_at_the_next_start() {
        ReferenceHash reference = told(1).getFirst();
        copy();
        assertTrue(erased.erase(reference));
        putBack();
        assertEquals(1, erased.eraseAgain());
        assertEquals(0, rows.count("experience_key"));
    }

    @Test
    void the_ledger_holds_no_guesses_and_nothing_twice() {
        assertFalse(erased.erase(portal.bean(References.class).hash(ReportReference.of(new byte[16]))));
        assertEquals(List.of(), ledger.lines());

        ReferenceHash reference = told(1).getFirst();
        copy();
        assertTrue(erased.erase(reference));
        assertFalse(erased.erase(reference));
        putBack();
        assertTrue(erased.erase(reference));
        assertEquals(1, ledger.lines().size());
    }

    @Test
    void a_line_goes_when_no_copy_from_before_can_be_opened() {
        assertTrue(erased.erase(told(1).getFirst()));
        LocalDate today = LondonTime.day(portal.bean(Clock.class).instant());

        erased.forgetOld(today.plusWeeks(ErasedReports.WEEKS_KEPT));
        assertEquals(1, ledger.lines().size());
        erased.forgetOld(today.plusWeeks(ErasedReports.WEEKS_KEPT + 1));
        assertEquals(List.of(), ledger.lines());
    }

    @Test
    void many_who_write_to_the_ledger_at_once_lose_nothing() {
        List<String> lines =
                Stream.iterate(0, n -> n + 1).limit(40).map(n -> "2026470" + n).toList();
        lines.parallelStream().forEach(ledger::note);
        assertEquals(
                lines.stream().sorted().toList(),
                ledger.lines().stream().sorted().toList());
        ledger.keep(line -> false);
    }

    private List<ReferenceHash> told(int reports) {
        List<ReferenceHash> references = new ArrayList<>();
        for (int report = 0; report < reports; report++) {
            references.add(portal.bean(References.class).hash(Telling.aStop().sent()));
        }
        return references;
    }

    private void copy() {
        TABLES.forEach(table -> rows.run("CREATE TABLE copy_of_" + table + " AS SELECT * FROM " + table));
    }

    private void putBack() {
        TABLES.forEach(table -> rows.run("DELETE FROM " + table));
        TABLES.forEach(table -> rows.run("INSERT INTO " + table + " SELECT * FROM copy_of_" + table));
    }
}
