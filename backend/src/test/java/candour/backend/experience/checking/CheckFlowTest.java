package candour.backend.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckFlowTest {
    private static final String SAID = "The officer explained everything twice";
    private static Rows rows;

    @BeforeAll
    static void start() {
        rows = Rows.of(TestPortal.emptied());
    }

    @Test
    void the_holder_of_a_reference_sees_what_happens_next_and_not_what_was_told() {
        ReportReference reference =
                Telling.aStop().saying(Questionnaire.OWN_WORDS, SAID).sent();
        HttpResponse<String> page = Visitor.inEnglish().check(reference.written());

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Nobody has read it yet"), page.body());
        assertTrue(page.body().contains("We will have read it by"), page.body());
        assertFalse(page.body().contains(SAID));
        assertFalse(page.body().contains(reference.symbols()));
        assertFalse(page.body().contains(reference.written()));
        assertEquals("no-store", page.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void typing_is_forgiven() {
        String written = Telling.aStop().sent().written();
        for (String typed : List.of(
                written.toLowerCase(Locale.ROOT),
                " " + written.replace('-', ' ') + " ",
                written.replace("-", ""),
                written.replace('0', 'O').replace('1', 'l'))) {
            assertEquals(200, Visitor.inEnglish().check(typed).statusCode(), typed);
        }
    }

    @Test
    void a_slip_of_the_pen_is_told_without_a_look_at_what_is_stored() {
        String written = Telling.aStop().sent().written();
        String wrong = (written.startsWith("A") ? "B" : "A") + written.substring(1);

        assertTrue(refusal(wrong).contains("Look again at the symbols"));
        assertTrue(refusal(written.substring(4)).contains("You typed 15 symbols. A reference has 18."));
        assertTrue(refusal("").contains("Enter your reference"));
        assertTrue(refusal("").contains("<title>Error: Check my report"));
        assertTrue(refusal(wrong).contains("value=\"" + wrong + "\""));
    }

    @Test
    void a_hit_and_a_miss_are_answered_alike() {
        String hit = Telling.aStop().sent().written();
        String miss = ReportReference.of(new byte[16]).written();
        HttpResponse<String> one = Visitor.inEnglish().send("/check", "reference", hit);
        HttpResponse<String> other = Visitor.inEnglish().send("/check", "reference", miss);

        assertEquals(303, one.statusCode());
        assertEquals(303, other.statusCode());
        assertEquals(shape(one), shape(other));
        assertEquals(one.body(), other.body());
    }

    @Test
    void no_report_has_one_and_the_same_page() {
        Visitor visitor = Visitor.inEnglish();
        HttpResponse<String> page =
                visitor.check(ReportReference.of(new byte[16]).written());

        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("There is no report with this reference"));
        assertEquals(
                page.body(), visitor.act("/check/message", "message", "hello").body());
        assertEquals(page.body(), visitor.act("/check/withdraw").body());
        assertEquals(page.body(), visitor.act("/check/erase").body());
    }

    @Test
    void messages_are_written_once_however_often_the_button_is_pressed() {
        Visitor visitor = Visitor.inEnglish();
        visitor.check(Telling.aStop().sent().written());
        visitor.act("/check/message", "message", "Could I hear from you?\r\nThank you <b>all</b>");
        HttpResponse<String> page =
                visitor.act("/check/message", "message", "Could I hear from you?\r\nThank you <b>all</b>");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Could I hear from you?\nThank you &lt;b&gt;all&lt;/b&gt;"), page.body());
        assertEquals(1, page.body().split("Could I hear from you", -1).length - 1);
        assertTrue(page.body().contains("We have your message"));
    }

    @Test
    void a_message_that_cannot_be_sent_stays_in_its_field() {
        Visitor visitor = Visitor.inEnglish();
        visitor.check(Telling.aStop().sent().written());
        HttpResponse<String> empty = visitor.send("/check/message", "message", "  ");
        HttpResponse<String> longest = visitor.send("/check/message", "message", "ø".repeat(2000));
        HttpResponse<String> tooLong = visitor.send("/check/message", "message", "ø".repeat(2001));

        assertEquals(422, empty.statusCode());
        assertTrue(empty.body().contains("Write your message before you send it"));
        assertEquals(303, longest.statusCode());
        assertEquals(422, tooLong.statusCode());
        assertTrue(tooLong.body().contains("2,000 characters or fewer"));
        assertTrue(tooLong.body().contains("ø".repeat(2001)));
    }

    @Test
    void what_was_taken_back_cannot_be_written_to_but_still_be_erased() {
        Visitor visitor = Visitor.inEnglish();
        visitor.check(Telling.aStop().sent().written());
        assertEquals(200, visitor.open("/check/withdraw").statusCode());
        HttpResponse<String> page = visitor.act("/check/withdraw");

        assertTrue(page.body().contains("You took your report back"), page.body());
        assertFalse(page.body().contains("action=\"/check/message\""));
        assertFalse(visitor.act("/check/message", "message", "hello").body().contains("hello"));
        assertEquals(200, visitor.open("/check/erase").statusCode());
        assertTrue(visitor.act("/check/erase").body().contains("Your report is erased"));
    }

    /// D11: deleting by the reference leaves no report, no message and no key.
    @Test
    void what_is_erased_is_gone_with_its_messages_and_its_keys() {
        rows.run("DELETE FROM experience");
        rows.run("DELETE FROM experience_key");
        rows.run("DELETE FROM experience_message");
        ReportReference reference = Telling.aStop().sent();
        Visitor visitor = Visitor.inEnglish();
        visitor.check(reference.written());
        visitor.act("/check/message", "message", "hello");
        assertEquals(1, rows.count("experience_message"));
        HttpResponse<String> page = visitor.act("/check/erase");

        assertTrue(page.body().contains("Your report is erased"), page.body());
        assertEquals(0, rows.count("experience"));
        assertEquals(0, rows.count("experience_key"));
        assertEquals(0, rows.count("experience_message"));
        assertFalse(visitor.hasVisit());
        assertEquals(404, Visitor.inEnglish().check(reference.written()).statusCode());
    }

    @Test
    void a_closed_visit_leads_back_to_the_form() {
        Visitor visitor = Visitor.inEnglish();
        visitor.check(Telling.aStop().sent().written());
        visitor.send("/check/leave");

        HttpResponse<String> answer = visitor.open("/check/report");
        assertEquals(303, answer.statusCode());
        assertEquals("/check", answer.headers().firstValue("location").orElse(""));
    }

    @Test
    void a_cookie_of_somebody_elses_making_is_no_visit() {
        for (String value : List.of("AAAA", "%00", "not base64!", "A".repeat(4000))) {
            HttpResponse<String> answer =
                    Browsing.testPortal().get("/check/report", "Cookie", CheckController.VISIT + "=" + value);
            assertEquals(
                    "/check?over=1", answer.headers().firstValue("location").orElse(""), value);
        }
    }

    @Test
    void the_whole_journey_speaks_welsh() {
        Visitor visitor = Visitor.inWelsh();
        HttpResponse<String> page =
                visitor.check(Telling.aStop().inWelsh().sent().written());

        assertTrue(page.body().contains("lang=\"cy\""));
        assertTrue(page.body().contains("Mae eich adroddiad gennym"), page.body());
        assertTrue(page.body().contains("action=\"/cy/check/message\""));
        assertTrue(visitor.act("/check/message", "message", "Helo").body().contains("Mae eich neges gennym"));
        assertTrue(visitor.act("/check/withdraw").body().contains("Gwnaethoch dynnu eich adroddiad yn ôl"));
        assertTrue(visitor.act("/check/erase").body().contains("Mae eich adroddiad wedi&#39;i ddileu")
                || visitor.open("/check/erased").body().contains("wedi’i ddileu"));
    }

    private static String refusal(String typed) {
        HttpResponse<String> answer = Visitor.inEnglish().send("/check", "reference", typed);
        assertEquals(422, answer.statusCode());
        return answer.body();
    }

    /// Every header; of the cookie its length.
    private static Map<String, String> shape(HttpResponse<String> answer) {
        Map<String, String> shape = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> shape.put(
                        name,
                        name.equals("set-cookie")
                                ? values.getFirst().length() + " "
                                        + values.getFirst().replaceAll("=[^;]*;", "")
                                : values.toString()));
        return shape;
    }
}
