package candour.backend.scrutiny.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.platform.text.Texts;
import candour.backend.scrutiny.PanelBench;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.text.Language;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractFlowTest {
    private Rows rows;
    private StaffDesk contact;

    @BeforeEach
    void start() {
        PanelBench bench = PanelBench.open();
        rows = bench.rows();
        contact = bench.staff(Role.FORCE_CONTACT);
    }

    @Test
    void an_extract_is_taken_in_whole_and_the_same_file_again_changes_nothing() {
        assertEquals(
                303, ExtractFixtures.give(contact, ExtractFixtures.sample()).statusCode());
        List<String> marks = rows.list("SELECT HEX(mark) FROM case_record ORDER BY id");
        HttpResponse<String> again = ExtractFixtures.give(contact, ExtractFixtures.sample());

        assertTrue(again.headers().firstValue("location").orElse("").endsWith("done=known"));
        assertEquals(180, marks.size());
        assertEquals(marks, rows.list("SELECT HEX(mark) FROM case_record ORDER BY id"));
        assertEquals(1, rows.count("case_extract"));
        assertEquals(
                List.of("1"), rows.list("SELECT COUNT(*) FROM audit_event WHERE act = 'scrutiny.extract-taken-in'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seen by J Brindle near the shop                | name
                    seen with Brindle near the shop                | name
                    the man gave the name BRINDLE to us            | name
                    PC 482 saw a knife                             | name
                    officer with shoulder number 482 saw a knife   | officer
                    ring 07700 900123                              | phone
                    lives in B4 6AB                                | postcode
                    date of birth 14/05/2001                       | birth
                    dob given                                      | birth
                    at 23:15 a man ran                             | time
                    on 14 May a man ran                            | date
                    ran from AB12 CDE                              | plate
                    at 12 Sample Lane                              | address
                    write to sam@example.org                       | email
                    at 2315 hours                                  | number
                    """)
    void what_may_point_to_a_person_is_refused_with_line_column_and_reason_and_nothing_is_kept(
            String grounds, String reason) {
        byte[] file = ExtractFixtures.file(List.of(
                ExtractFixtures.row("TEST-1", "Something was hidden in a bag."),
                ExtractFixtures.row("TEST-2", grounds)));
        HttpResponse<String> answer = ExtractFixtures.give(contact, file);

        assertEquals(422, answer.statusCode());
        String page = answer.body();
        String words = Texts.of(Language.ENGLISH).say("cases.refusal.personal." + reason);
        assertTrue(page.contains(">3</th>") && page.contains(">grounds<") && page.contains(words), page);
        assertEquals(0, rows.count("case_extract"));
        assertEquals(0, rows.count("case_record"));
    }

    @Test
    void every_fault_of_a_file_is_named_at_once() {
        List<String> first = ExtractFixtures.row("07700 900123", "Fine.");
        List<String> second = ExtractFixtures.row("TEST-2", "Fine.");
        second.set(1, "2026-08-14");
        second.set(2, "no such power");
        List<String> third = ExtractFixtures.row("TEST-2", "Fine.");
        third.set(1, "2026-02");
        third.set(7, "perhaps");
        List<String> fourth = ExtractFixtures.row("TEST-4", "x".repeat(2001));
        fourth.set(8, "B4");
        String page = ExtractFixtures.give(contact, ExtractFixtures.file(List.of(first, second, third, fourth)))
                .body();

        for (String words : List.of(
                "Telephone number",
                "Must be a month such as 2026-04, without a day",
                "Not in the list for this column",
                "Another row has the same record number",
                "Not in the months you chose",
                "Must be yes, no or not known",
                "The text is longer than 2,000 characters",
                "Must be the code of a district, such as E08000025")) {
            assertTrue(page.contains(words), words + " in " + page);
        }
        assertEquals(0, rows.count("case_record"));
    }

    @Test
    void columns_that_do_not_belong_and_columns_that_are_missing_are_refused() {
        String text = ExtractFixtures.text(ExtractFixtures.records(3)).replace(",gender,", ",date_of_birth,");
        String page = ExtractFixtures.give(contact, text.getBytes(StandardCharsets.UTF_8))
                .body();

        assertTrue(page.contains("date_of_birth") && page.contains("This column does not belong here"), page);
        assertTrue(page.contains("gender") && page.contains("This column is missing"), page);
        assertEquals(0, rows.count("case_record"));
    }

    @Test
    void files_that_are_no_text_too_large_or_empty_are_refused() {
        assertEquals(422, ExtractFixtures.give(contact, new byte[0]).statusCode());
        assertTrue(ExtractFixtures.give(contact, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})
                .body()
                .contains("not written in UTF-8"));
        assertTrue(ExtractFixtures.give(contact, "a\"b\nc\"d\n\"".getBytes(StandardCharsets.UTF_8))
                .body()
                .contains("There is a problem"));
        List<List<String>> many = new ArrayList<>();
        for (int number = 0; number < 5_001; number++) {
            many.add(ExtractFixtures.row("T-" + number, "Fine."));
        }
        assertTrue(
                ExtractFixtures.give(contact, ExtractFixtures.file(many)).body().contains("more than 5,000 records"));
        assertTrue(ExtractFixtures.give(contact, new byte[ExtractReading.LARGEST + 1])
                .body()
                .contains("larger than 900 kB"));
        assertEquals(0, rows.count("case_extract"));
    }

    @Test
    void words_of_the_published_data_are_read_as_their_codes_and_columns_stand_in_any_order() {
        List<String> row = ExtractFixtures.row("TEST-1", "");
        row.set(2, "Misuse of Drugs Act 1971 (section 23)");
        row.set(10, "Not stated (N4)");
        row.set(7, "");
        byte[] bad = ExtractFixtures.file(List.of(row));
        assertEquals(422, ExtractFixtures.give(contact, bad).statusCode(), "footage must be said");
        row.set(7, "not known");
        assertEquals(
                303,
                ExtractFixtures.give(contact, ExtractFixtures.file(List.of(row)))
                        .statusCode());
        assertEquals(
                List.of("misuse-of-drugs-s23 NS not-known"),
                rows.list("SELECT CONCAT(power, ' ', self_defined_ethnicity, ' ', body_worn_video) FROM case_record"));
    }

    @Test
    void an_extract_can_be_removed_by_its_own_force_while_nothing_is_drawn_from_it() {
        ExtractFixtures.give(contact, ExtractFixtures.records(12));
        String reference =
                rows.list("SELECT LOWER(HEX(reference)) FROM case_extract").getFirst();
        String remove = "/staff/cases/extracts/" + reference + "/remove";
        StaffDesk other = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.FORCE_CONTACT);

        assertEquals(404, other.post(remove).statusCode());
        assertFalse(other.get("/staff/cases/extracts").body().contains("12 records"));
        assertEquals(303, contact.post(remove).statusCode());
        assertEquals(0, rows.count("case_record"));
    }

    @Test
    void the_form_needs_its_token_also_with_a_file() {
        HttpResponse<String> answer =
                contact.submit("/staff/cases/extracts", List.of("from", "2026-07", "to", "2026-09"), List.of());

        assertEquals(403, answer.statusCode());
    }

    @Test
    void records_are_forgotten_after_two_years() {
        ExtractFixtures.give(contact, ExtractFixtures.records(12));
        CaseRecordsRule rule = TestPortal.running().bean(CaseRecordsRule.class);

        assertEquals(0, rule.apply(Instant.now()));
        assertEquals(12, rows.count("case_record"));
        rows.run("UPDATE case_extract SET given_at = given_at - INTERVAL 25 MONTH");
        assertEquals(12, rule.apply(Instant.now()));
        assertEquals(0, rule.apply(Instant.now()));
        assertEquals(0, rows.count("case_record"));
    }
}
