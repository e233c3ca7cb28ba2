package candour.backend.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import candour.backend.experience.Telling;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.wire.VisitReceipt;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The app does with a reference what the pages of "check my report" do, each with its twin.
class ReportVisitApiTest {
    private static final String SAID = "The officer explained everything twice";
    private static final ReportReference NOBODYS = ReportReference.of(new byte[16]);
    private static Rows rows;
    private static Browsing portal;

    @BeforeAll
    static void start() {
        rows = Rows.of(TestPortal.emptied());
        portal = Browsing.testPortal();
    }

    @Test
    void the_holder_of_a_reference_sees_what_happens_next_and_not_what_was_told() {
        ReportReference reference =
                Telling.aStop().saying(Questionnaire.OWN_WORDS, SAID).sent();
        HttpResponse<String> answer = ask("status", begin(reference.written()));

        assertEquals(200, answer.statusCode(), answer.body());
        Map<?, ?> report = read(answer.body(), Map.class);
        assertEquals("received", report.get("status"));
        assertEquals(true, report.get("open"));
        assertEquals(List.of(), report.get("messages"));
        assertFalse(answer.body().contains(SAID));
        assertFalse(answer.body().contains(reference.symbols()));
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
    }

    /// S6: nothing tells a guess that was right, before the visit it leads to is used.
    @Test
    void a_hit_and_a_miss_are_answered_alike() {
        HttpResponse<String> hit = visit(Telling.aStop().sent().written());
        HttpResponse<String> miss = visit(NOBODYS.written());

        assertEquals(200, hit.statusCode(), hit.body());
        assertEquals(shape(hit), shape(miss));
        assertEquals("no-store", hit.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void a_slip_of_the_pen_is_told_without_a_look_at_what_is_stored() {
        String written = Telling.aStop().sent().written();
        String wrong = (written.startsWith("A") ? "B" : "A") + written.substring(1);

        for (String typed : List.of(wrong, written.substring(4), "", "%")) {
            HttpResponse<String> refused = visit(typed);
            assertEquals(400, refused.statusCode(), typed);
            assertFalse(refused.body().contains(written.substring(4)), refused.body());
        }
        assertEquals(200, visit(written.replace('-', ' ')).statusCode());
    }

    @Test
    void no_report_is_one_and_the_same_answer_as_the_page_has() {
        String visit = begin(NOBODYS.written());
        HttpResponse<String> none = ask("status", visit);

        assertEquals(Visitor.inEnglish().check(NOBODYS.written()).statusCode(), none.statusCode());
        assertEquals(404, none.statusCode());
        for (HttpResponse<String> other : List.of(write(visit, "hello"), ask("withdraw", visit), ask("erase", visit))) {
            assertEquals(404, other.statusCode(), other.body());
            assertEquals(detail(none), detail(other));
        }
    }

    @Test
    void a_visit_that_is_none_leads_back_to_the_reference() {
        String visit = begin(Telling.aStop().sent().written());
        String bent = visit.substring(0, visit.length() - 2) + (visit.endsWith("AA") ? "BB" : "AA");
        for (String one : List.of("", "AAAA", "not base64!", bent, "A".repeat(4000))) {
            assertEquals(400, ask("status", one).statusCode(), one);
        }
        for (String act : List.of("visits", "status", "messages", "withdraw", "erase")) {
            assertEquals(400, portal.tell("/api/v1/reports/" + act, "{}").statusCode(), act);
        }
    }

    @Test
    void a_message_is_written_once_however_often_it_is_sent() {
        String visit = begin(Telling.aStop().sent().written());
        write(visit, "Could I hear from you?");
        HttpResponse<String> again = write(visit, "Could I hear from you?");

        assertEquals(200, again.statusCode(), again.body());
        assertEquals(1, again.body().split("Could I hear from you", -1).length - 1, again.body());
        assertEquals(400, write(visit, "  ").statusCode());
        assertEquals(200, write(visit, "ø".repeat(2000)).statusCode());
        assertEquals(400, write(visit, "ø".repeat(2001)).statusCode());
    }

    @Test
    void what_was_taken_back_cannot_be_written_to_but_still_be_erased() {
        String visit = begin(Telling.aStop().sent().written());
        Map<?, ?> report = read(ask("withdraw", visit).body(), Map.class);

        assertEquals("withdrawn", report.get("status"));
        assertEquals(false, report.get("open"));
        assertEquals(400, write(visit, "hello").statusCode());
        assertEquals(204, ask("erase", visit).statusCode());
        assertEquals(404, ask("status", visit).statusCode());
    }

    /// D11, by the app.
    @Test
    void what_is_erased_is_gone_with_its_messages_and_its_keys() {
        rows.run("DELETE FROM experience");
        rows.run("DELETE FROM experience_key");
        rows.run("DELETE FROM experience_message");
        String visit = begin(Telling.aStop().sent().written());
        write(visit, "hello");
        HttpResponse<String> erased = ask("erase", visit);

        assertEquals(204, erased.statusCode(), erased.body());
        assertEquals("", erased.body());
        for (String table : List.of("experience", "experience_key", "experience_message")) {
            assertEquals(0, rows.count(table), table);
        }
    }

    private static HttpResponse<String> visit(String reference) {
        return portal.tell("/api/v1/reports/visits", "{\"reference\": \"" + reference + "\"}");
    }

    private static String begin(String reference) {
        VisitReceipt visit = read(visit(reference).body(), VisitReceipt.class);
        assertEquals(30, visit.minutes());
        return visit.visit();
    }

    private static HttpResponse<String> ask(String act, String visit) {
        return portal.tell("/api/v1/reports/" + act, "{\"visit\": \"" + visit + "\"}");
    }

    private static HttpResponse<String> write(String visit, String text) {
        return portal.tell("/api/v1/reports/messages", "{\"visit\": \"" + visit + "\", \"text\": \"" + text + "\"}");
    }

    /// What went wrong, in the words of the answer.
    private static Object detail(HttpResponse<String> answer) {
        return Objects.requireNonNull(read(answer.body(), Map.class).get("detail"));
    }

    /// All that an answer shows but the visit itself and the time.
    private static String shape(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + " " + answer.body().length();
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return Objects.requireNonNull(
                    TestPortal.running().bean(JsonMapper.class).readValue(body, Argument.of(type)), body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }
}
