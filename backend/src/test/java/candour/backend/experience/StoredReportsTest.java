package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.job.Job;
import candour.backend.platform.key.CannotOpen;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of stored reports with time.
class StoredReportsTest {
    private TestPortal portal;
    private Rows rows;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
    }

    private OpenedExperience opened() {
        StoredReports reports = portal.bean(StoredReports.class);
        byte[] id = HexFormat.of()
                .parseHex(rows.list("SELECT HEX(id) FROM experience").getFirst());
        return reports.open(reports.find(PublicReference.of(id)).orElseThrow());
    }

    private void received(LocalDate day) {
        rows.run("UPDATE experience SET received_week = " + IsoWeek.of(day).value());
    }

    private long apply(String rule, LocalDate day) {
        return portal.beans(RetentionRule.class).stream()
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElseThrow()
                .apply(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void staff_read_what_was_said_in_full_at_first() {
        Telling.aStop()
                .saying(Questionnaire.PLACE, "by the fountain")
                .saying(Questionnaire.OWN_WORDS, "It was quick")
                .sent();

        assertEquals(List.of("2026-05-14"), opened().answers().list(Questionnaire.DATE));
        assertEquals(List.of("by the fountain"), opened().answers().list(Questionnaire.PLACE));
        assertEquals(List.of("It was quick"), opened().answers().list(Questionnaire.OWN_WORDS));
        assertTrue(opened().precise());
    }

    @Test
    void answers_are_read_by_the_questions_they_were_given_to_and_by_no_others() {
        Telling.aStop().sent();
        assertEquals(Questionnaire.current(), opened().questionnaire());
        assertEquals(
                List.of(String.valueOf(Questionnaire.current().version())),
                rows.list("SELECT questionnaire FROM experience"));
        rows.run("DELETE FROM experience");

        Telling.aStop()
                .asked(new Questionnaire(99, Questionnaire.current().steps()))
                .sent();
        assertEquals(List.of("99"), rows.list("SELECT questionnaire FROM experience"));
        assertThrows(IllegalStateException.class, this::opened);
    }

    @Test
    void after_ninety_days_nothing_points_to_one_stop() {
        Telling.aStop()
                .saying(Questionnaire.PLACE, "by the fountain")
                .saying(Questionnaire.OWN_WORDS, "It was quick")
                .sent();
        LocalDate monday = LocalDate.of(2026, 6, 1);
        received(monday);

        assertEquals(0, apply("report-precise-answers", monday.plusDays(89)));
        assertEquals(1, apply("report-precise-answers", monday.plusDays(90)));
        assertEquals(0, apply("report-precise-answers", monday.plusDays(90)));
        assertEquals(List.of("2026-05"), opened().answers().list(Questionnaire.DATE));
        assertEquals(List.of(), opened().answers().list(Questionnaire.PLACE));
        assertEquals(List.of("It was quick"), opened().answers().list(Questionnaire.OWN_WORDS));
        assertFalse(opened().precise());
        assertEquals(List.of("1"), rows.list("SELECT part FROM experience_key"));
    }

    @Test
    void after_two_years_it_is_as_if_its_holder_had_erased_it() {
        ReportReference reference =
                Telling.aStop().saying(Questionnaire.AGE, "under-13").sent();
        portal.bean(WritingMessage.class)
                .write(new WriteMessage(portal.bean(References.class).hash(reference), "hello"));
        rows.run("UPDATE experience SET keep_until = 202811");

        assertEquals(0, apply("report", LocalDate.of(2028, 11, 30)));
        assertEquals(1, apply("report", LocalDate.of(2028, 12, 1)));
        for (String table : List.of("experience", "experience_key", "experience_message")) {
            assertEquals(0, rows.count(table), table);
        }
    }

    @Test
    void it_is_kept_until_two_years_after_its_month() {
        Telling.aStop().sent();
        LocalDate sunday = new IsoWeek(Integer.parseInt(
                        rows.list("SELECT received_week FROM experience").getFirst()))
                .sunday();

        assertEquals(
                List.of(String.valueOf((sunday.getYear() + 2) * 100 + sunday.getMonthValue())),
                rows.list("SELECT keep_until FROM experience"));
    }

    @Test
    void every_week_all_keys_are_sealed_by_a_new_one_and_open_as_before() {
        for (int i = 0; i < 30; i++) {
            Telling.aStop().saying(Questionnaire.OWN_WORDS, "It was quick").sent();
        }
        rows.run("UPDATE experience SET received_week = 202601");
        List<String> before = rows.list("SELECT HEX(sealed_key) FROM experience_key ORDER BY experience_id, part");
        SealingKeysAgain work = portal.bean(SealingKeysAgain.class);
        work.renew();
        assertEquals(60, sealAll());

        List<String> after = rows.list("SELECT HEX(sealed_key) FROM experience_key ORDER BY experience_id, part");
        assertEquals(60, after.size());
        assertTrue(before.stream().noneMatch(after::contains));
        assertEquals(0, sealAll());
        assertEquals(30, work.settle(IsoWeek.of(LocalDate.of(2026, 11, 22))));
        assertEquals(0, work.settle(IsoWeek.of(LocalDate.of(2026, 11, 22))));
        assertEquals(List.of("It was quick"), opened().answers().list(Questionnaire.OWN_WORDS));
        assertTrue(portal.beans(Job.class).stream().anyMatch(job -> job.name().equals("report-keys")));
    }

    private int sealAll() {
        KeyRing ring = portal.bean(KeyRing.class);
        List<String> sealed = rows.list("SELECT HEX(sealed_key) FROM experience_key");
        long old = sealed.stream()
                .filter(key -> !ring.isSealedByNewest(
                        ReportKeys.PURPOSE, HexFormat.of().parseHex(key)))
                .count();
        portal.bean(SealingKeysAgain.class).sealSome(() -> {}, new ExperienceKeyRow(new byte[16], 0, new byte[0]));
        return (int) old;
    }

    @Test
    void a_key_moved_to_another_report_opens_nothing() {
        Telling.aStop().sent();
        Telling.aStop().sent();
        List<String> keys = rows.list("SELECT HEX(sealed_key) FROM experience_key WHERE part = 1");
        rows.run("UPDATE experience_key SET sealed_key = UNHEX('" + keys.getFirst() + "') WHERE part = 1"
                + " AND sealed_key <> UNHEX('" + keys.getFirst() + "')");

        int refused = 0;
        for (String id : rows.list("SELECT HEX(id) FROM experience")) {
            StoredReports reports = portal.bean(StoredReports.class);
            Experience experience = reports.find(
                            PublicReference.of(HexFormat.of().parseHex(id)))
                    .orElseThrow();
            try {
                reports.open(experience);
            } catch (CannotOpen expected) {
                refused++;
            }
        }
        assertEquals(1, refused);
    }
}
