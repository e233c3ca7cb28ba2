package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static Browsing portal;

    @BeforeAll
    static void start() {
        TestPortal.emptied();
        portal = Browsing.testPortal();
    }

    private static void assertSafe(HttpResponse<String> answer) {
        assertEquals(
                List.of("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
                answer.headers().allValues("content-security-policy"));
        assertEquals(List.of("nosniff"), answer.headers().allValues("x-content-type-options"));
        assertEquals(
                List.of("strict-origin-when-cross-origin"), answer.headers().allValues("referrer-policy"));
        assertEquals(List.of("same-origin"), answer.headers().allValues("cross-origin-opener-policy"));
        assertEquals(
                1, answer.headers().allValues("cross-origin-resource-policy").size());
        assertTrue(answer.headers().firstValue("permissions-policy").orElse("").startsWith("geolocation=(self),"));
        assertEquals(List.of(), answer.headers().allValues("set-cookie"));
        assertFalse(answer.headers().firstValue("vary").orElse("").contains("Cookie"));
        assertFalse(answer.headers().map().containsKey("server"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/robots.txt",
                "/.well-known/security.txt",
                "/favicon.ico",
                "/no-such-page",
                "/api/nothing",
                "/static/x/candour.js",
                "/static/x/nothing.js",
                "/static/x/..%2fapplication.properties"
            })
    void every_answer_has_the_safe_headers_and_no_cookie(String path) {
        assertSafe(portal.get(path));
    }

    @Test
    void a_wrong_method_is_answered_safely_in_words() {
        HttpResponse<String> answer = portal.ask("DELETE", "/robots.txt", "Accept", "text/html");
        assertEquals(405, answer.statusCode());
        assertSafe(answer);
        assertTrue(answer.body().contains("This page cannot be used that way"));
    }

    @Test
    void a_page_that_is_not_there_offers_a_search_and_ways_on() {
        HttpResponse<String> answer = portal.get("/no-such-page", "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                answer.headers().firstValue("content-type").orElse("").replace(" ", ""));
        assertTrue(answer.body().contains("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
        assertTrue(answer.body().contains("action=\"/areas/find\""));
        assertTrue(answer.body().contains("name=\"robots\" content=\"noindex\""));
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/v1/nothing/at/all"})
    void a_program_gets_a_problem(String path) {
        HttpResponse<String> answer = portal.get(path, "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"Check the address, or search for a place.\",\"instance\":\"" + path
                        + "\"}",
                answer.body());
    }

    @Test
    void a_client_that_asks_for_json_gets_a_problem_anywhere() {
        HttpResponse<String> answer = portal.get("/no-such-page", "Accept", "application/json");
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
    }

    @Test
    void markup_in_an_address_is_never_echoed() {
        HttpResponse<String> answer = portal.get("/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.body().contains("alert(1)"));
    }

    @Test
    void too_large_a_body_is_refused_safely() {
        HttpResponse<String> answer = portal.submit("/robots.txt", "x", "y".repeat(3_000_000));
        assertTrue(answer.statusCode() == 413 || answer.statusCode() == 405, "status " + answer.statusCode());
        assertSafe(answer);
    }

    @Test
    void a_broken_address_is_answered_safely_and_without_a_cause() throws IOException {
        String answer = raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.contains("HTTP/1.1 4"), answer);
        assertTrue(
                answer.toLowerCase(java.util.Locale.ROOT).contains("content-security-policy: default-src 'none'"),
                answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    void what_the_reader_has_is_not_sent_again() {
        HttpResponse<String> first = portal.get("/robots.txt");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertTrue(tag.matches("\"[A-Za-z0-9_-]{20}\""), tag);
        assertTrue(first.headers().firstValue("cache-control").orElse("").startsWith("public, max-age=60"));
        assertEquals(List.of("Accept-Encoding"), first.headers().allValues("vary"));
        HttpResponse<String> second = portal.get("/robots.txt", "If-None-Match", "\"other\", W/" + tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(tag, second.headers().firstValue("etag").orElseThrow());
        assertSafe(second);
        assertEquals(
                200, portal.get("/robots.txt", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void figures_as_json_are_tagged_and_not_sent_again() {
        HttpResponse<String> first = portal.get("/api/v1/forces");
        assertEquals(
                "application/json", first.headers().firstValue("content-type").orElseThrow());
        assertTrue(first.body().startsWith("[{\"id\":") && first.body().contains("west-midlands"), first.body());
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> second = portal.get("/api/v1/forces", "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        HttpResponse<String> head = portal.ask("HEAD", "/api/v1/forces");
        assertEquals(tag, head.headers().firstValue("etag").orElseThrow());
    }

    @Test
    void the_packed_answer_has_a_tag_of_its_own() {
        String plain = portal.get("/robots.txt").headers().firstValue("etag").orElseThrow();
        String packed = portal.get("/robots.txt", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("etag")
                .orElseThrow();
        assertNotEquals(plain, packed);
    }

    @Test
    void a_head_request_has_the_headers_and_no_body() {
        HttpResponse<String> get = portal.get("/robots.txt");
        HttpResponse<String> head = portal.ask("HEAD", "/robots.txt");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("etag"), head.headers().firstValue("etag"));
        assertSafe(head);
    }

    @Test
    void a_page_brings_one_sheet_and_one_script_that_may_be_kept_for_good() {
        String page = portal.get("/no-such-page", "Accept", "text/html").body();
        Matcher files = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"").matcher(page);
        int count = 0;
        while (files.find()) {
            HttpResponse<String> file = portal.get(files.group(1));
            assertEquals(200, file.statusCode());
            assertEquals(
                    "public, max-age=31536000, immutable",
                    file.headers().firstValue("cache-control").orElse(""));
            assertSafe(file);
            count++;
        }
        assertEquals(3, count);
        assertFalse(page.contains(" style=") || page.contains("<style") || page.contains("onclick"), "inline style");
    }

    @Test
    void an_old_fingerprint_still_answers_but_is_not_kept() {
        HttpResponse<String> file = portal.get("/static/from-before/candour.js");
        assertEquals(200, file.statusCode());
        assertEquals("no-cache", file.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void the_style_sheet_brings_no_typeface_and_no_crown() {
        String sheet = portal.get("/static/x/portal.css").body();
        assertFalse(sheet.contains("@font-face"));
        assertFalse(sheet.contains("GDS Transport"));
        assertFalse(sheet.contains("crest"));
        assertTrue(sheet.contains("--body:#0B4F5C"));
    }

    @Test
    void security_txt_names_a_contact_and_has_not_expired() {
        String body = portal.get("/.well-known/security.txt").body();
        assertTrue(body.contains("Contact: mailto:contact@example.org\n"), body);
        Matcher expires = Pattern.compile("Expires: (\\S+)").matcher(body);
        assertTrue(expires.find());
        Instant until = Instant.parse(expires.group(1));
        Instant now = TestPortal.running().bean(java.time.Clock.class).instant();
        assertTrue(until.isAfter(now) && until.isBefore(now.plusSeconds(365L * 24 * 3600)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1", "/cy/api/v1", "/areas", "/tell", "/check", "/minutes", "/sign-in", "/privacy"})
    void a_reader_that_takes_html_alone_gets_the_page(String path) {
        HttpResponse<String> page = portal.get(path, "Accept", "text/html");
        assertEquals(200, page.statusCode(), page.body());
        assertEquals(
                "text/html;charset=utf-8",
                page.headers().firstValue("content-type").orElse(""));
    }

    @Test
    void only_an_encrypted_answer_asks_to_stay_encrypted() {
        assertEquals(Optional.empty(), transportOf(portal));
    }

    @Test
    void only_a_proxy_that_the_operator_named_can_say_that_a_request_came_encrypted() {
        assertEquals(Optional.empty(), transportOf(portal, "X-Forwarded-Proto", "https"));
        Map<String, Object> behind = new HashMap<>(TestPortal.settings());
        behind.put("candour.trusted.proxy", "127.0.0.1");
        try (EmbeddedServer second = ApplicationContext.run(EmbeddedServer.class, behind)) {
            Browsing there = Browsing.at(second.getURI());
            assertEquals(
                    Optional.of("max-age=31536000; includeSubDomains"),
                    transportOf(there, "X-Forwarded-Proto", "https"));
            assertEquals(Optional.empty(), transportOf(there, "X-Forwarded-Proto", "http"));
            assertEquals(Optional.empty(), transportOf(there, "X-Forwarded-Proto", "https, http"));
            assertEquals(Optional.empty(), transportOf(there));
        }
    }

    private static Optional<String> transportOf(Browsing reader, String... headers) {
        return reader.get("/robots.txt", headers).headers().firstValue("strict-transport-security");
    }

    private static String raw(String request) throws IOException {
        URI address = TestPortal.running().address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.setSoTimeout(5000);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
