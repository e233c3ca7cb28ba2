package candour.backend.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import candour.shared.rights.RightsTopic;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsFlowTest {
    private static Browsing portal;

    @BeforeAll
    static void start() {
        TestPortal.emptied();
        portal = Browsing.testPortal();
    }

    @Test
    void the_list_offers_every_power_and_what_to_read_when_no_power_was_named() {
        String page = portal.get("/rights").body();
        for (RightsTopic topic : RightsTopic.values()) {
            assertTrue(page.contains("href=\"/rights/" + topic.slug() + "\""), topic.slug());
        }
        assertTrue(page.contains("I do not know, or they did not say"));
        assertTrue(page.contains("Which power did they say?"));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_says_which_it_is_where_it_comes_from_and_that_nobody_has_checked_it(RightsTopic topic) {
        for (String prefix : List.of("", "/cy")) {
            HttpResponse<String> answer = portal.get(prefix + "/rights/" + topic.slug());
            assertEquals(200, answer.statusCode());
            String page = answer.body();
            assertTrue(page.contains(prefix.isEmpty() ? "Not yet reviewed" : "Heb ei adolygu"), topic.slug());
            assertTrue(page.contains(prefix.isEmpty() ? "England and Wales" : "Cymru a Lloegr"));
            assertTrue(page.contains("2026") && page.contains("2027"), "dated, and when it must be checked");
            assertFalse(page.contains("@any-search"), "what is borrowed stands in its place");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rights", "/rights/section-60", "/cy/rights/section-60", "/api/v1/rights"})
    void everybody_gets_the_same_bytes_and_caches_may_keep_them(String path) {
        HttpResponse<String> one = portal.get(path);
        HttpResponse<String> other = portal.get(path, "Cookie", "session=abc", "Accept-Language", "cy");
        assertEquals(one.body(), other.body());
        assertEquals(List.of(), one.headers().allValues("set-cookie"));
        assertTrue(one.headers().firstValue("cache-control").orElse("").startsWith("public"));
        String tag = one.headers().firstValue("etag").orElseThrow();
        assertEquals(304, portal.get(path, "If-None-Match", tag).statusCode());
    }

    @Test
    void the_app_gets_all_texts_in_its_language() {
        String english = portal.get("/api/v1/rights").body();
        String welsh = portal.get("/api/v1/rights?language=cy").body();
        assertTrue(english.contains("\"power\":\"section-60\"") && english.contains("\"version\":1"));
        assertTrue(english.contains("\"dated\":\"2026-11-23\""), english.substring(0, 400));
        assertTrue(welsh.contains("\"language\":\"cy\"") && welsh.contains("Yn fyr"));
        assertFalse(welsh.contains("\"outdated\":true"));
        assertTrue(portal.get("/api/v1/rights/section-60").body().startsWith("{\"power\":\"section-60\""));
    }

    @Test
    void a_power_or_a_language_that_nobody_knows_is_refused() {
        assertEquals(404, portal.get("/rights/section-99").statusCode());
        assertEquals(404, portal.get("/api/v1/rights/section-99").statusCode());
        assertEquals(400, portal.get("/api/v1/rights?language=xx").statusCode());
    }

    @Test
    void the_two_clocks_of_section_60_stand_on_its_page() {
        String page = portal.get("/rights/section-60").body();
        assertTrue(page.contains("3 months: to ask for a copy of the search record."));
        assertTrue(page.contains("12 months: to ask for a written note"));
    }
}
