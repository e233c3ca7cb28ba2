package candour.backend.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;

/// What becomes of answers that were not sent: kept, changed, refused, lost.
@ResourceLock("log")
class DraftFlowTest {

    @BeforeEach
    void empty() throws SQLException {
        TellingFixture.districts();
    }

    @Test
    void the_next_day_the_draft_goes_on_without_a_place() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("kind", "stop-kind", "vehicle-search");
        TellingFixture.later(Duration.ofHours(22));
        String start = teller.get("/tell").body();
        assertTrue(start.contains("You have begun already"));
        assertTrue(teller.get("/tell/check-answers").body().contains("The police stopped a vehicle, and searched it"));
        assertEquals("/tell/reference", teller.target(teller.post("/tell/check-answers")));
    }

    @Test
    void after_a_day_the_draft_is_gone_and_a_kind_page_says_so() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("kind", "stop-kind", "on-foot");
        TellingFixture.later(Duration.ofHours(24));
        for (String path : List.of("/tell/kind", "/tell/check-answers", "/tell/reference")) {
            HttpResponse<String> gone = teller.get(path);
            assertEquals(410, gone.statusCode());
            assertTrue(gone.body().contains("Your answers are not here any more"));
        }
        assertEquals(410, teller.post("/tell/check-answers").statusCode());
        assertEquals(0, TellingFixture.count("experience"));
    }

    @Test
    void answers_to_a_draft_that_ran_out_begin_a_new_one_which_the_next_page_says_once() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("who", "teller", "me");
        TellingFixture.later(Duration.ofHours(24));
        assertEquals("/tell/when", teller.answer("kind", "stop-kind", "on-foot"));
        assertTrue(teller.get("/tell/when").body().contains("Your older answers were cleared"));
        assertEquals("/tell/where", teller.answer("when", "time", "night"));
        assertFalse(teller.get("/tell/where").body().contains("Your older answers were cleared"));
        String answers = teller.get("/tell/check-answers").body();
        assertTrue(answers.contains("searched a person who was on foot"));
        assertTrue(answers.contains("Night, midnight to 6am"));
    }

    @Test
    void without_a_cookie_a_question_leads_to_the_kind_page_and_an_answer_is_kept() {
        Teller teller = new Teller();
        assertEquals(410, teller.get("/tell/when").statusCode());
        assertEquals("/tell/where", teller.answer("when", "time", "night"));
        assertTrue(teller.get("/tell/check-answers").body().contains("Night, midnight to 6am"));
    }

    @Test
    void a_cookie_that_is_none_of_ours_is_as_good_as_none() {
        Teller teller = new Teller();
        teller.cookies().put("__Host-tell", "x".repeat(43));
        assertEquals(410, teller.get("/tell/when").statusCode());
        teller.cookies().put("__Host-tell", "not base 64");
        assertEquals(410, teller.get("/tell/when").statusCode());
    }

    @Test
    void two_tabs_share_one_draft_and_neither_loses_what_the_other_said() {
        Teller one = Teller.begun();
        Teller two = one.secondTab();
        one.answer("kind", "stop-kind", "on-foot");
        two.answer("when", "time", "morning");
        one.answer("force", "hurt", "no");
        String answers = two.get("/tell/check-answers").body();
        assertTrue(answers.contains("on foot") && answers.contains("Morning, 6am") && answers.contains("Hurt"));
    }

    @Test
    void leaving_in_haste_forgets_the_draft_at_once() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("kind", "stop-kind", "on-foot");
        assertEquals(303, teller.get("/exit").statusCode());
        assertEquals(0, TellingFixture.count("draft"));
        assertTrue(teller.cookies().isEmpty());
    }

    @Test
    void beginning_again_forgets_the_old_draft() throws SQLException {
        Teller teller = Teller.begun();
        teller.answer("kind", "stop-kind", "on-foot");
        teller.target(teller.post("/tell"));
        assertEquals(1, TellingFixture.count("draft"));
        assertTrue(teller.get("/tell/check-answers").body().contains("You have not answered any question."));
    }

    @Test
    void a_page_that_cannot_be_taken_comes_back_with_every_answer() {
        Teller teller = Teller.begun();
        HttpResponse<String> refused = teller.post(
                "/tell/words", "own-words", "é".repeat(5001), "praise", "They <b>listened</b>.", "act", "save");
        assertEquals(422, refused.statusCode());
        String body = refused.body();
        assertTrue(body.contains("<title>Error: Step 14 of 15 - Candour</title>")
                || body.contains("<title>Error: Step 13 of 14 - Candour</title>"));
        assertTrue(body.contains("href=\"#own-words\">Your answer is 1 letter too long."));
        assertTrue(body.contains("é".repeat(5001)));
        assertTrue(body.contains("They &lt;b&gt;listened&lt;/b&gt;."));

        String date = teller.post(
                        "/tell/when", "date-day", "31", "date-month", "2", "date-year", "2026", "time", "night")
                .body();
        assertTrue(date.contains("href=\"#date-day\">Enter a date that exists"));
        assertTrue(date.contains("value=\"31\"") && date.contains("value=\"night\" checked"));

        String together = teller.post("/tell/force", "force-used", "none", "force-used", "dog", "hurt", "yes")
                .body();
        assertTrue(together.contains("href=\"#force-used\">Two of these answers do not go together."));
        assertTrue(together.contains("value=\"dog\" checked"));
    }

    @Test
    void what_the_page_does_not_offer_is_refused_or_not_looked_at() {
        Teller teller = Teller.begun();
        assertEquals(422, teller.post("/tell/kind", "stop-kind", "<script>").statusCode());
        assertEquals(422, teller.post("/tell/where", "area", "E08999999").statusCode());
        assertEquals(422, teller.post("/tell/where", "area", "E23000014").statusCode());
        assertEquals(404, teller.get("/tell/nonsense").statusCode());
        assertEquals(404, teller.post("/tell/nonsense", "x", "y").statusCode());

        teller.answer("kind", "stop-kind", "stop-and-account", "own-words", "elsewhere", "nonsense", "x");
        assertFalse(teller.get("/tell/check-answers").body().contains("elsewhere"));
        assertEquals("/tell/told", teller.answer("power", "power", "cjpoa-s60"));
        teller.answer("kind", "stop-kind", "on-foot");
        assertTrue(teller.get("/tell/told").body().contains("told-grounds"));
    }

    @Test
    void a_postcode_finds_its_district_and_is_kept_nowhere() {
        Teller teller = Teller.begun();
        assertEquals(
                "/tell/where",
                teller.target(teller.post("/tell/where", "search", "B4 6AB", "place", "a shop", "act", "find")));
        String where = teller.get("/tell/where").body();
        assertTrue(where.contains("value=\"E08000025\" checked"));
        assertTrue(where.contains("a shop"));
        assertFalse(where.contains("B4 6AB"));
        assertTrue(teller.seen().stream().noneMatch(line -> line.contains("B4")));
    }

    @Test
    void a_name_that_can_mean_several_districts_is_asked_back() {
        Teller teller = Teller.begun();
        assertEquals("/tell/where", teller.answer("where", "search", "West Midlands"));
        String where = teller.get("/tell/where").body();
        assertTrue(where.contains("Which of these?"));
        assertTrue(where.contains("id=\"area-E08000028\""));
        assertFalse(where.contains("checked"));
        HttpResponse<String> nothing =
                teller.post("/tell/where", "search", "Atlantis", "place", "a shop", "act", "find");
        assertEquals(422, nothing.statusCode());
        assertTrue(nothing.body().contains("href=\"#search\">We found no area"));
        assertTrue(
                nothing.body().contains("value=\"Atlantis\"") && nothing.body().contains("value=\"a shop\""));
        assertEquals("/tell/power", teller.answer("where", "area", "E08000028"));
        assertTrue(teller.get("/tell/check-answers").body().contains("Sandwell"));
    }

    @Test
    void no_answer_stands_in_an_address_a_header_a_cookie_a_log_or_readable_in_the_database() throws SQLException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        Teller teller = Teller.begun();
        try {
            teller.answer("where", "place", "canarypalace");
            teller.answer("reasons", "reason-words", "canaryreason", "reasons-given", "smell-of-cannabis");
            teller.answer("words", "own-words", "canarywords", "praise", "canarypraise");
            teller.post("/tell/words", "own-words", "canary".repeat(1000));
            String row = new String(TellingFixture.content(), StandardCharsets.ISO_8859_1);
            assertFalse(row.contains("canary"));
            assertFalse(row.contains("smell"));
            teller.post("/tell/check-answers");
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertTrue(teller.seen().stream().noneMatch(line -> line.contains("canary") || line.contains("smell")));
        assertTrue(List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("canary")));
    }
}
