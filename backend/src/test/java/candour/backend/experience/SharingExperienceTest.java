package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharingExperienceTest {
    private static final String CANARY = "Brindlewick-4711";

    private Rows rows;

    @BeforeEach
    void start() {
        rows = Rows.of(TestPortal.emptied());
    }

    @Test
    void five_hundred_retries_of_lost_answers_get_the_same_receipt_and_store_nothing_twice() {
        List<ReportReference> first = new ArrayList<>();
        List<SubmissionSecret> secrets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            secrets.add(SubmissionSecret.next(new SecureRandom()));
            first.add(Telling.aStop().with(secrets.get(i)).sent());
        }
        List<ReportReference> again = secrets.stream()
                .map(secret -> Telling.aStop().with(secret).sent())
                .toList();

        assertEquals(first, again);
        assertEquals(500, new HashSet<>(first).size());
        assertEquals(500, rows.count("experience"));
        assertEquals(1000, rows.count("experience_key"));
    }

    @Test
    void thirty_two_at_once_with_one_secret_are_one_report() throws InterruptedException, ExecutionException {
        SubmissionSecret secret = SubmissionSecret.next(new SecureRandom());
        Set<ReportReference> references = new HashSet<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<ReportReference>> sent = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                sent.add(senders.submit(() -> Telling.aStop().with(secret).sent()));
            }
            for (Future<ReportReference> one : sent) {
                references.add(one.get());
            }
        }

        assertEquals(1, references.size());
        assertEquals(1, rows.count("experience"));
        assertEquals(2, rows.count("experience_key"));
    }

    @Test
    void what_was_said_stands_in_no_column_as_it_was_said() {
        Telling.aStop()
                .saying(Questionnaire.OWN_WORDS, CANARY + " own words")
                .saying(Questionnaire.PLACE, CANARY + " place")
                .saying(Questionnaire.PRAISE, CANARY + " praise")
                .sent();

        for (String table : List.of("experience", "experience_key", "experience_message")) {
            for (byte[] value : rows.values(table)) {
                assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains(CANARY), table);
            }
        }
    }

    @Test
    void the_length_of_what_is_stored_does_not_tell_how_much_was_written() {
        Telling.aStop().sent();
        Telling.aStop().saying(Questionnaire.OWN_WORDS, "They were polite.").sent();

        assertEquals(
                1, rows.list("SELECT DISTINCT LENGTH(answers) FROM experience").size());
        assertEquals(
                1,
                rows.list("SELECT DISTINCT LENGTH(exact_answers) FROM experience")
                        .size());
    }

    @Test
    void only_the_week_is_kept_of_when_it_came() {
        Telling.aStop().sent();

        assertTrue(rows.list("SELECT received_week FROM experience").getFirst().matches("20[0-9]{2}[0-5][0-9]"));
        assertEquals(
                List.of(),
                rows.list("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name IN ('experience', 'experience_key', 'experience_message')"
                        + " AND data_type IN ('date', 'datetime', 'timestamp', 'time')"));
    }

    @Test
    void a_report_belongs_to_the_force_of_its_district_and_otherwise_to_the_body_that_runs_the_portal() {
        rows.run("INSERT INTO area (code, kind, name, parent_id, vintage, current)"
                + " SELECT 'E06000055', 'district', 'Bedford', id, 2024, TRUE FROM area WHERE code = 'E23000026'");
        Telling.aStop().in("E06000055").sent();
        Telling.aStop().sent();

        assertEquals(
                List.of("bedfordshire E06000055", "west-midlands -"),
                rows.list("SELECT CONCAT(slug, ' ', COALESCE(experience.area_code, '-')) FROM experience"
                        + " JOIN police_force ON police_force.id = force_id ORDER BY slug"));
    }

    @Test
    void record_keys_are_spread_over_all_sixteen_bits() {
        for (int i = 0; i < 200; i++) {
            Telling.aStop().sent();
        }

        List<String> keys = rows.list("SELECT record_key FROM experience");
        assertTrue(new HashSet<>(keys).size() > 190, "many are alike");
        assertTrue(keys.stream().anyMatch(key -> Integer.parseInt(key) > 60_000), "none is high");
        assertTrue(keys.stream().anyMatch(key -> Integer.parseInt(key) < 5_000), "none is low");
    }
}
