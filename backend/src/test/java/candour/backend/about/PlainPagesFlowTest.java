package candour.backend.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPagesFlowTest {
    private static Browsing portal;

    @BeforeAll
    static void start() {
        TestPortal.emptied();
        portal = Browsing.testPortal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy", "/cookies"})
    void a_page_of_standing_text_is_whole_public_and_the_same_for_everyone(String path) {
        HttpResponse<String> page = portal.get(path);
        assertEquals(200, page.statusCode());
        assertTrue(
                page.body().startsWith("<!DOCTYPE html>\n<html lang=\"en\""),
                page.body().substring(0, 60));
        assertTrue(page.body().strip().endsWith("</html>"));
        assertEquals(1, page.body().split("<h1", -1).length - 1);
        assertEquals(List.of(), page.headers().allValues("set-cookie"));
        HttpResponse<String> signedIn = portal.get(path, "Cookie", "session=abc", "Accept-Language", "cy");
        assertEquals(page.body(), signedIn.body());
        assertEquals(page.headers().firstValue("etag"), signedIn.headers().firstValue("etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy"})
    void a_text_that_nobody_reviewed_says_so(String path) {
        assertTrue(portal.get(path).body().contains("<strong>Not yet reviewed.</strong>"));
    }

    @Test
    void the_accessibility_statement_says_what_was_not_tested_and_who_enforces() {
        String page = portal.get("/accessibility").body();
        assertTrue(page.contains("What we have not tested"));
        assertTrue(page.contains("partly compliant"));
        assertTrue(page.contains("Equality and Human Rights Commission"));
        assertTrue(page.contains("contact@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy", "/cookies"})
    void words_that_hurt_or_mislead_are_not_used(String path) {
        String page = portal.get(path).body();
        for (String word : List.of("BAME", "hard to reach", "offender", "suspect ", "victim", "!<")) {
            assertFalse(page.contains(word), path + " says " + word);
        }
    }
}
