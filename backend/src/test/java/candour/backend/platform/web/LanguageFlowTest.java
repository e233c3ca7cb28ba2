package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFlowTest {
    private static final Pattern LINK = Pattern.compile("<(?:a|form)\\b[^>]*?(?:href|action)=\"(/[^\"]*)\"[^>]*>");
    private static Browsing portal;

    @BeforeAll
    static void start() {
        TestPortal.emptied();
        portal = Browsing.testPortal();
    }

    @ParameterizedTest
    @CsvSource({"/privacy, /cy/privacy, en, cy", "/cy/privacy, /privacy, cy, en"})
    void a_page_says_its_language_and_leads_to_the_other(String path, String otherPath, String code, String other) {
        HttpResponse<String> answer = portal.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(code, answer.headers().firstValue("content-language").orElse(""));
        String page = answer.body();
        assertTrue(page.contains("<html lang=\"" + code + "\""), page);
        assertTrue(page.contains("href=\"" + otherPath + "\" hreflang=\"" + other + "\" lang=\"" + other + "\""), page);
        assertTrue(page.contains("rel=\"canonical\" href=\"http://localhost:8080" + path + "\""), page);
        for (String one : List.of("en\" href=\"http://localhost:8080/", "cy\" href=\"http://localhost:8080/cy/")) {
            assertTrue(page.contains("rel=\"alternate\" hreflang=\"" + one + "privacy\""), page);
        }
    }

    @Test
    void the_other_language_is_asked_for_the_same() {
        assertTrue(portal.get("/areas?q=Saint+Mary%27s&x=%22%3E%3Cb%3E")
                .body()
                .contains("href=\"/cy/areas?q=Saint+Mary%27s&amp;x=%22%3E%3Cb%3E\" hreflang=\"cy\""));
        String welsh = portal.get("/cy/areas?q=Bedford").body();
        assertTrue(welsh.contains("href=\"/areas?q=Bedford\" hreflang=\"en\""), welsh);
        assertTrue(portal.get("/no-such-page?q=x").body().contains("href=\"/cy/\" hreflang")
                || portal.get("/no-such-page?q=x").body().contains("href=\"/cy\" hreflang"));
    }

    @Test
    void every_link_and_form_of_a_welsh_page_stays_in_welsh_but_for_data() {
        for (String path : List.of("/cy", "/cy/areas", "/cy/api/v1", "/cy/no-such-page", "/cy/compare")) {
            String page = portal.get(path).body();
            List<String> strays = LINK.matcher(page)
                    .results()
                    .filter(link -> !link.group().contains("hreflang="))
                    .map(link -> link.group(1))
                    .filter(to -> !to.equals("/cy") && !to.startsWith("/cy/") && !to.startsWith("/api/"))
                    .toList();
            assertEquals(List.of(), strays, path);
            assertTrue(LINK.matcher(page).results().count() > 8, path);
            assertFalse(page.contains("\"/cy/static"), path);
        }
    }

    @Test
    void a_form_sent_in_welsh_is_read_and_answered_in_welsh() {
        HttpResponse<String> answer = portal.submit("/cy/areas/find", "place", "Nowhere at all");
        assertEquals(303, answer.statusCode());
        String to = answer.headers().firstValue("location").orElse("");
        assertTrue(to.startsWith("/cy/areas?q=Nowhere"), to);
        assertEquals(200, portal.get(to).statusCode());
        assertEquals(
                "/areas?q=Nowhere%20at%20all",
                portal.submit("/areas/find", "place", "Nowhere at all")
                        .headers()
                        .firstValue("location")
                        .orElse("")
                        .replace("+", "%20"));
    }

    @Test
    void no_header_of_a_browser_chooses_the_language() {
        HttpResponse<String> answer = portal.get("/privacy", "Candour-Language", "cy", "Accept-Language", "cy");
        assertEquals("en", answer.headers().firstValue("content-language").orElse(""));
    }

    @Test
    void what_goes_wrong_is_said_in_the_language_of_the_address() {
        HttpResponse<String> answer = portal.get("/cy/no-such-page", "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Heb ddod o hyd i’r dudalen"), answer.body());
        assertEquals("cy", answer.headers().firstValue("content-language").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cy/api/forces", "/cy/static/x/candour.js", "/cy/robots.txt", "/cy/national/figures.csv"})
    void data_has_one_address_only(String path) {
        assertEquals(404, portal.get(path).statusCode(), path);
    }

    @Test
    void each_language_has_a_tag_of_its_own_and_neither_depends_on_the_reader() {
        HttpResponse<String> english = portal.get("/privacy", "Accept-Language", "cy");
        HttpResponse<String> welsh = portal.get("/cy/privacy", "Accept-Language", "en");
        String tag = welsh.headers().firstValue("etag").orElseThrow();
        assertNotEquals(english.headers().firstValue("etag").orElseThrow(), tag);
        assertEquals(304, portal.get("/cy/privacy", "If-None-Match", tag).statusCode());
        assertEquals(List.of("Accept-Encoding"), welsh.headers().allValues("vary"));
        assertEquals(english.body(), portal.get("/privacy").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exit", "/cy/exit"})
    void the_way_out_clears_what_the_browser_holds_and_is_never_kept(String path) {
        HttpResponse<String> away = portal.get(path);
        assertEquals(303, away.statusCode());
        assertEquals(
                "https://www.bbc.co.uk/weather",
                away.headers().firstValue("location").orElse(""));
        assertEquals("\"cookies\"", away.headers().firstValue("clear-site-data").orElse(""));
        assertEquals(List.of("no-store"), away.headers().allValues("cache-control"));
        assertEquals(List.of("no-referrer"), away.headers().allValues("referrer-policy"));
    }
}
