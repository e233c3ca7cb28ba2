package candour.backend.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.ReadingReport;
import candour.backend.experience.References;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The journey as a browser without scripts walks it.
class TellingFlowTest {
    private static final Pattern SYMBOLS = Pattern.compile("data-reference=\"([0-9A-Z-]{23})\"");

    @BeforeEach
    void empty() throws SQLException {
        TellingFixture.districts();
    }

    @Test
    void all_that_matters_is_said_before_the_first_question_and_no_cookie_is_set() {
        Teller teller = new Teller();
        HttpResponse<String> start = teller.get("/tell");
        assertEquals(200, start.statusCode());
        assertEquals("no-store", start.headers().firstValue("cache-control").orElse(""));
        assertTrue(teller.cookies().isEmpty());
        for (String said : List.of(
                "<title>Start - Candour</title>",
                "href=\"tel:999\">999</a></strong>",
                "href=\"tel:101\">101</a></strong>",
                "What could still give you away",
                "If you are under 18",
                "If you are under 13",
                "What happens next",
                "href=\"/check\"",
                "href=\"/rights\"",
                "href=\"/exit\"")) {
            assertTrue(start.body().contains(said), said);
        }
    }

    @Test
    void the_whole_journey_ends_with_a_reference_that_finds_the_report() {
        Teller teller = Teller.begun();
        assertEquals("/tell/kind", teller.answer("who", "teller", "me", "age", "18-24"));
        assertEquals("/tell/when", teller.answer("kind", "stop-kind", "on-foot"));
        assertEquals("/tell/where", teller.answer("when", "date-month", "5", "date-year", "2026", "time", "evening"));
        assertEquals("/tell/power", teller.answer("where", "listed", "E08000025", "place", "near a bus station"));
        assertEquals("/tell/told", teller.answer("power", "power", "mda-s23"));
        assertEquals("/tell/officer", teller.answer("told", "told-grounds", "yes", "told-object", "not-sure"));
        assertEquals("/tell/reasons", teller.answer("officer", "told-name", "no"));
        assertEquals(
                "/tell/force",
                teller.answer("reasons", "reasons-given", "smell-of-cannabis", "reasons-given", "behaviour"));
        assertEquals("/tell/clothing", teller.answer("force", "force-used", "none"));
        assertEquals("/tell/clothing-more", teller.answer("clothing", "more-than-outer-clothing", "yes"));
        assertEquals("/tell/after", teller.answer("clothing-more", "intimate-parts-exposed", "no"));
        assertEquals("/tell/fairness", teller.answer("after", "outcome", "nothing", "record-offered", "no"));
        assertEquals("/tell/words", teller.answer("fairness", "respect", "partly"));
        assertEquals("/tell/wish", teller.answer("words", "own-words", "They were in a hurry.\r\nI was late."));
        assertEquals("/tell/check-answers", teller.answer("wish", "wish", "answer-me", "wish", "share-with-panel"));

        String answers = teller.get("/tell/check-answers").body();
        for (String said : List.of(
                "18 to 24", "May 2026", "Birmingham", "A smell of cannabis", "How the person acted", "I was late.")) {
            assertTrue(answers.contains(said), said);
        }
        assertEquals("/tell/reference", teller.target(teller.post("/tell/check-answers")));
        ReportReference reference = reference(teller);
        var report = TestPortal.running()
                .bean(ReadingReport.class)
                .read(TestPortal.running().bean(References.class).hash(reference));
        assertTrue(report.isPresent());
    }

    @Test
    void for_a_power_without_suspicion_the_grounds_item_becomes_the_authorisation() {
        Teller teller = Teller.begun();
        teller.answer("power", "power", "cjpoa-s60");
        String told = teller.get("/tell/told").body();
        assertTrue(told.contains("Were you told an authorisation was in place?"));
        assertFalse(told.contains("Were you told why they wanted to search you?"));

        teller.answer("power", "power", "mda-s23");
        told = teller.get("/tell/told").body();
        assertFalse(told.contains("Were you told an authorisation was in place?"));
        assertTrue(told.contains("Were you told why they wanted to search you?"));
    }

    @Test
    void who_skips_every_question_still_sends_a_report() throws SQLException {
        Teller teller = Teller.begun();
        String at = "/tell/who";
        int steps = 0;
        while (!at.equals("/tell/check-answers")) {
            at = teller.skip(at.substring("/tell/".length()));
            steps++;
        }
        assertEquals(Questionnaire.current().steps().size() - 1, steps);
        assertTrue(teller.get("/tell/check-answers").body().contains("You have not answered any question."));
        assertEquals("/tell/reference", teller.target(teller.post("/tell/check-answers")));
        assertTrue(ReportReference.parse(reference(teller).written()).isPresent());
        assertEquals(1, TellingFixture.count("experience"));
    }

    @Test
    void the_reference_is_left_only_by_saying_that_it_was_kept() throws SQLException {
        Teller teller = Teller.begun();
        teller.target(teller.post("/tell/check-answers"));
        ReportReference reference = reference(teller);

        HttpResponse<String> refused = teller.post("/tell/reference");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("<title>Error: Your reference - Candour</title>"));
        assertTrue(refused.body().contains("href=\"#kept\">Keep your reference, then tick the box</a>"));
        assertEquals(reference, reference(teller));
        for (String elsewhere : List.of("/tell", "/tell/who", "/tell/check-answers")) {
            assertEquals("/tell/reference", teller.target(teller.get(elsewhere)));
        }

        assertEquals("/tell/done", teller.target(teller.post("/tell/reference", "kept", "yes")));
        assertTrue(teller.cookies().isEmpty());
        assertEquals(0, TellingFixture.count("draft"));
        assertEquals(200, teller.get("/tell/done").statusCode());
        assertEquals(410, teller.get("/tell/reference").statusCode());
    }

    @Test
    void the_reference_can_be_saved_as_a_file_whose_name_says_nothing() {
        Teller teller = Teller.begun();
        teller.target(teller.post("/tell/check-answers"));
        HttpResponse<String> file = teller.get("/tell/reference/file");
        assertEquals(
                "attachment; filename=\"reference.txt\"",
                file.headers().firstValue("content-disposition").orElse(""));
        assertTrue(file.body().contains(reference(teller).written()));
        assertTrue(file.body().contains("/check"));
        assertEquals("no-store", file.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void sending_twice_stores_one_report_and_gives_one_receipt() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("words", "praise", "They were kind.");
        Teller other = teller.secondTab();
        assertEquals("/tell/reference", teller.target(teller.post("/tell/check-answers")));
        assertEquals("/tell/reference", other.target(other.post("/tell/check-answers")));
        assertEquals(reference(teller), reference(other));
        assertEquals(1, TellingFixture.count("experience"));
    }

    @Test
    void eight_taps_on_send_at_once_store_one_report() throws Exception {
        Teller teller = Teller.begun();
        teller.answer("words", "praise", "They were kind.");
        List<Teller> taps = Stream.generate(teller::secondTab).limit(8).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(taps.size())) {
            List<Callable<String>> sends = taps.stream()
                    .<Callable<String>>map(tap -> () -> tap.target(tap.post("/tell/check-answers")))
                    .toList();
            for (Future<String> sent : threads.invokeAll(sends)) {
                assertEquals("/tell/reference", sent.get());
            }
        }
        assertEquals(1, TellingFixture.count("experience"));
        assertEquals(reference(teller), reference(taps.getLast()));
    }

    @Test
    void the_way_back_and_the_list_of_answers_lead_to_every_step() {
        Teller teller = Teller.begun();
        teller.answer("kind", "stop-kind", "stop-and-account");
        String told = teller.get("/tell/told").body();
        assertTrue(told.contains("<a href=\"/tell/where\" class=\"govuk-back-link\">Back</a>"));
        assertTrue(told.contains("Were you told why they stopped you?"));
        assertEquals("/tell/told", teller.target(teller.get("/tell/power")));

        String kind = teller.get("/tell/kind?from=check").body();
        assertTrue(kind.contains("<a href=\"/tell/check-answers\" class=\"govuk-back-link\">Back</a>"));
        assertEquals(
                "/tell/check-answers",
                teller.target(teller.post("/tell/kind", "stop-kind", "on-foot", "act", "save", "return", "check")));
        assertTrue(teller.get("/tell/check-answers").body().contains("href=\"/tell/power?from=check\""));
    }

    @Test
    void somebody_who_tells_for_another_is_asked_about_the_person() {
        Teller teller = Teller.begun();
        teller.answer("who", "teller", "parent", "age", "13-15");
        assertTrue(teller.get("/tell/told").body().contains("Was the person told why they were going to be searched?"));
        assertTrue(teller.get("/tell/force").body().contains("Childline"));
        assertTrue(teller.get("/tell/fairness").body().contains("as if they were older than they are?"));
    }

    @Test
    void in_welsh_every_step_is_in_welsh_and_leads_on_in_welsh() {
        Teller teller = new Teller();
        assertTrue(teller.get("/cy/tell").body().contains("Dywedwch wrthym beth ddigwyddodd"));
        assertEquals("/cy/tell/who", teller.target(teller.post("/cy/tell")));
        assertTrue(teller.get("/cy/tell/who").body().contains("I bwy y digwyddodd hyn?"));
        assertEquals("/cy/tell/kind", teller.target(teller.post("/cy/tell/who", "teller", "me", "act", "save")));
        assertTrue(teller.get("/cy/tell/check-answers").body().contains("Anfon fy adroddiad"));
    }

    private static ReportReference reference(Teller teller) {
        Matcher symbols = SYMBOLS.matcher(teller.get("/tell/reference").body());
        assertTrue(symbols.find());
        return ReportReference.parse(symbols.group(1)).orElseThrow();
    }
}
