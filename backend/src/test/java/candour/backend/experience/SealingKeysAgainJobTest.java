package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.JobRun;
import candour.backend.platform.job.Lease;
import candour.backend.platform.key.CannotOpen;
import candour.backend.platform.reference.PublicReference;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The weekly job that makes what is erased unreadable in every copy of the database (T12, P8).
class SealingKeysAgainJobTest {
    private static final String KEYS = "SELECT HEX(sealed_key) FROM experience_key ORDER BY experience_id, part";

    private final Instant today =
            TestPortal.running().bean(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);
    private Rows rows;

    @BeforeEach
    void start() {
        rows = Rows.of(TestPortal.emptied());
        assertEquals("", run(Duration.ZERO));
        Telling.aStop().saying(Questionnaire.OWN_WORDS, "It was quick").sent();
    }

    @Test
    void a_copy_of_the_database_opens_no_report_once_three_weekly_runs_have_passed() {
        List<String> copy = rows.list(KEYS);
        List<String> answers = rows.list("SELECT HEX(answers) FROM experience");
        assertEquals("It was quick", words());

        assertEquals("", run(Duration.ofDays(7)));
        assertNotEquals(copy, rows.list(KEYS));
        assertEquals("It was quick", wordsOf(copy), "a copy of last week still opens");

        assertEquals("", run(Duration.ofDays(14)));
        assertEquals("", run(Duration.ofDays(21)));
        assertEquals("It was quick", words());
        assertThrows(CannotOpen.class, () -> wordsOf(copy));
        assertEquals(answers, rows.list("SELECT HEX(answers) FROM experience"), "only keys were sealed again");
    }

    @Test
    void who_lost_the_lease_changes_nothing() {
        List<String> before = rows.list(KEYS);
        Job late = new Job() {
            @Override
            public String name() {
                return "report-keys";
            }

            @Override
            public Duration every() {
                return Duration.ofDays(7);
            }

            @Override
            public void run(Lease lease) {
                rows.run("UPDATE job SET fence = fence + 1 WHERE name = 'report-keys'");
                job(today).run(lease);
            }
        };
        rows.run("DELETE FROM job");
        JobRun.of(late, today);
        assertEquals(before, rows.list(KEYS));
        assertEquals("It was quick", words());
    }

    /// Runs the job so much later.
    private String run(Duration later) {
        Instant moment = today.plus(later);
        return JobRun.of(job(moment), moment);
    }

    private static SealingKeysAgainJob job(Instant moment) {
        return new SealingKeysAgainJob(
                TestPortal.running().bean(SealingKeysAgain.class),
                TestPortal.running().bean(ErasedReports.class),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    /// The own words of the one report.
    private String words() {
        StoredReports reports = TestPortal.running().bean(StoredReports.class);
        byte[] id = HexFormat.of()
                .parseHex(rows.list("SELECT HEX(id) FROM experience").getFirst());
        return reports.open(reports.find(PublicReference.of(id)).orElseThrow())
                .answers()
                .list(Questionnaire.OWN_WORDS)
                .getFirst();
    }

    /// The same, with the keys of a copy in the place of those of today.
    private String wordsOf(List<String> copy) {
        List<String> now = rows.list(KEYS);
        put(now, copy);
        try {
            return words();
        } finally {
            put(copy, now);
        }
    }

    private void put(List<String> from, List<String> to) {
        for (int key = 0; key < from.size(); key++) {
            rows.run("UPDATE experience_key SET sealed_key = UNHEX('" + to.get(key) + "') WHERE sealed_key = UNHEX('"
                    + from.get(key) + "')");
        }
    }
}
