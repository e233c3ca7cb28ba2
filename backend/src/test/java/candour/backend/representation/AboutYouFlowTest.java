package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.key.KeyRing;
import candour.backend.support.Browsing;
import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import candour.shared.people.EqualityQuestion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AboutYouFlowTest {
    private static final int NO_RIGHT = 1142;
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String FORM = "/about-you/told-us";

    private TestPortal portal;
    private Browsing browser;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        portal.bean(WaitingAnswers.class).store();
        portal = TestPortal.emptied();
        browser = Browsing.testPortal();
    }

    @Test
    void it_is_said_first_why_we_ask_and_nothing_is_set_or_kept() {
        HttpResponse<String> page = browser.get(FORM);
        assertTrue(page.body().contains("Why we ask"));
        assertTrue(page.body().contains("Nothing joins the two, not even for us."));
        assertEquals(List.of(), page.headers().allValues("set-cookie"));
        assertEquals("no-store", page.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void all_questions_can_be_answered_page_by_page_and_one_set_of_answers_is_stored() throws SQLException {
        String page = browser.get(FORM).body();
        page = go(page, Map.of());
        assertTrue(page.contains("What is your ethnic group?"));
        page = go(page, Map.of("ethnic-group", "black"));
        assertTrue(page.contains("value=\"B1\"") && !page.contains("value=\"W1\""), "only backgrounds of that group");
        page = go(page, Map.of("ethnic-background", "B9", "ethnic-background.words", "Black Welsh"));
        page = go(page, Map.of("age", "16-17"));
        page = go(page, Map.of("sex", "female", "gender", "yes"));
        page = go(page, Map.of("religion", "muslim"));
        page = go(page, Map.of("condition", "yes", "limited", "a-little"));
        page = go(page, Map.of("district", "elsewhere"));
        assertTrue(page.contains("Send my answers"));
        HttpResponse<String> sent = send(page, Map.of("main-language", "prefer-not-to-say"));
        assertEquals(303, sent.statusCode());
        assertEquals(
                "/about-you/told-us/thanks",
                sent.headers().firstValue("location").orElse(""));
        assertEquals(List.of(), sent.headers().allValues("set-cookie"));
        send(page, Map.of("main-language", "prefer-not-to-say"));

        List<EqualityAnswerRow> rows = stored();
        assertEquals(1, rows.size(), "sent twice, counted once");
        EqualityAnswerRow row = rows.getFirst();
        Map<String, String> answers = row.answers()
                .open(portal.bean(KeyRing.class).sealer("equality"))
                .fields();
        assertEquals("Black Welsh", answers.get("ethnic-background.words"));
        assertEquals("prefer-not-to-say", answers.get("main-language"));
        assertEquals(10, answers.size());
        assertFalse(new String(row.sealed(), StandardCharsets.ISO_8859_1).contains("Black Welsh"));
    }

    @Test
    void every_question_can_be_skipped_and_then_nothing_is_stored() throws SQLException {
        String page = go(browser.get(FORM).body(), Map.of());
        int pages = 1;
        while (!page.contains("Send my answers")) {
            assertFalse(page.contains(" checked"), "nothing is ticked beforehand");
            page = go(page, Map.of());
            pages++;
        }
        assertEquals(AboutYouStep.values().length - 1, pages, "the background is not asked without a group");
        assertEquals(303, send(page, Map.of()).statusCode());
        assertEquals(List.of(), stored());
    }

    @Test
    void going_back_keeps_every_answer() {
        String page = go(go(browser.get(FORM).body(), Map.of()), Map.of("ethnic-group", "white"));
        page = go(page, Map.of("ethnic-background", "W4", "act", "back"));
        assertTrue(page.contains("value=\"white\" id=\"ethnic-group-white\" checked"), page);
        page = go(page, Map.of("ethnic-group", "white"));
        assertTrue(page.contains("value=\"W4\" id=\"ethnic-background-W4\" checked"));
    }

    @Test
    void words_that_are_too_long_are_sent_back_with_everything_kept() {
        String page = go(go(browser.get(FORM).body(), Map.of()), Map.of("ethnic-group", "other"));
        HttpResponse<String> answer =
                send(page, Map.of("ethnic-background", "O9", "ethnic-background.words", "x".repeat(101)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("<title>Error: "));
        assertTrue(answer.body().contains("href=\"#ethnic-background.words\""));
        assertTrue(answer.body().contains("x".repeat(101)));
    }

    @Test
    void every_occasion_asks_the_same_questions_at_an_address_of_its_own() {
        for (Occasion occasion : Occasion.values()) {
            String path = "/about-you/" + occasion.code();
            String page = browser.get(path).body();
            assertTrue(page.contains("Why we ask") && page.contains("action=\"" + path + "\""), path);
            assertTrue(browser.get(path + "/thanks").body().contains("Your answers are in"), path);
        }
        assertEquals(404, browser.get("/about-you/outreach").statusCode());
    }

    @Test
    void the_address_of_old_still_leads_to_the_questions_and_takes_answers() throws SQLException {
        assertTrue(browser.get("/tell/about-you").body().contains("Why we ask"));
        HttpResponse<String> sent = browser.submit(
                "/tell/about-you", "once=" + OnceToken.fresh().text() + "&step=main-language&sex=male&act=next");
        assertEquals(
                "/about-you/told-us/thanks",
                sent.headers().firstValue("location").orElse(""));
        assertEquals(1, stored().size());
        assertTrue(browser.get("/tell/about-you/thanks").body().contains("Your answers are in"));
    }

    @Test
    void a_district_that_is_none_of_the_forces_is_sent_back() {
        HttpResponse<String> answer =
                browser.submit(FORM, "once=" + OnceToken.fresh().text() + "&step=place&district=E09000001&act=next");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("href=\"#district\""));
    }

    @Test
    void the_app_sends_the_same_answers_and_is_told_nothing() throws SQLException {
        String once = OnceToken.fresh().text();
        String json = "{\"once\":\"%s\",\"answers\":{\"sex\":\"male\",\"age\":\"18-24\"}}".formatted(once);
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> answer = browser.post("/api/v1/equality-answers", "application/json", json);
            assertEquals(204, answer.statusCode(), answer.body());
        }
        assertEquals(1, stored().size());
        String wrong = "{\"once\":\"%s\",\"answers\":{\"sex\":\"robot\"}}".formatted(once);
        assertEquals(
                400,
                browser.post("/api/v1/equality-answers", "application/json", wrong)
                        .statusCode());
    }

    @Test
    void the_portals_account_of_the_database_cannot_touch_them_and_theirs_can_touch_nothing_else() throws SQLException {
        for (String sql : List.of("SELECT 1 FROM equality_answer", "DELETE FROM equality_answer")) {
            assertEquals(NO_RIGHT, refusal("default", sql), sql);
        }
        assertEquals(NO_RIGHT, refusal("equality", "SELECT 1 FROM experience"));
    }

    private int refusal(String pool, String sql) throws SQLException {
        Map<String, String> settings = TestDatabase.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("datasources." + pool + ".url"),
                        settings.get("datasources." + pool + ".username"),
                        settings.get("datasources." + pool + ".password"));
                Statement statement = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(sql))
                    .getErrorCode();
        }
    }

    private List<EqualityAnswerRow> stored() {
        portal.bean(WaitingAnswers.class).store();
        return portal.bean(EqualityAnswerRepository.class).list();
    }

    /// The next page, after these answers on this one.
    private String go(String page, Map<String, String> answers) {
        HttpResponse<String> answer = send(page, answers);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private HttpResponse<String> send(String page, Map<String, String> answers) {
        StringBuilder form = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            form.append(hidden.group(1)).append('=').append(hidden.group(2)).append('&');
        }
        answers.forEach((name, value) ->
                form.append(name).append('=').append(value.replace(" ", "+")).append('&'));
        return browser.submit(FORM, form.toString());
    }

    @Test
    void every_question_is_asked_on_exactly_one_page() {
        for (EqualityQuestion question : EqualityQuestion.values()) {
            assertFalse(question.code().equals(GivenAnswers.DISTRICT));
            long pages = java.util.Arrays.stream(AboutYouStep.values())
                    .filter(step -> step.questions().contains(question))
                    .count();
            assertEquals(1, pages, question.code());
        }
    }
}
