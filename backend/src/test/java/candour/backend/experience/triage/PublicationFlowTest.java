package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.browser.SamplePortal;
import candour.backend.experience.Telling;
import candour.backend.experience.checking.Visitor;
import candour.backend.identity.Role;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationFlowTest {
    private static final String ORIGINAL = "PC Brindle 4711 searched me at 3:15pm in Sample Street";
    private static final String MODERATED = "The officer explained why <and> was polite.";

    private Rows rows;
    private Desk first;
    private Desk second;

    @BeforeEach
    void start() {
        rows = Rows.of(SamplePortal.loaded());
        for (String table : List.of("experience", "experience_key", "moderated_text", "published_experience")) {
            rows.run("DELETE FROM " + table);
        }
        first = Desk.of(Role.CASEWORKER);
        second = Desk.of(Role.CASEWORKER);
    }

    private static ReportReference shared() {
        return Telling.aStop()
                .in("E08000025")
                .saying(Questionnaire.OWN_WORDS, ORIGINAL)
                .saying(Questionnaire.WISH, Questionnaire.PUBLISH)
                .sent();
    }

    private String report() {
        return first.reports("/staff/reports").getFirst();
    }

    @Test
    void to_let_a_panel_read_it_is_not_to_let_everybody_read_it() {
        Telling.aStop()
                .in("E08000025")
                .saying(Questionnaire.OWN_WORDS, ORIGINAL)
                .saying(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL)
                .sent();
        String report = report();
        String page = first.read(report);
        assertFalse(page.contains(report + "/text"), page);
        assertTrue(page.contains("They did not ask us to publish anything"), page);
        assertTrue(page.contains("value=\"shared\""), page);
        assertTrue(first.read(report + "/text").contains("nothing of it can be published"));
        HttpResponse<String> sent = first.send(report + "/text", "0", "text", MODERATED, "propose", "1");
        assertEquals(422, sent.statusCode());
        assertEquals(0, rows.count("moderated_text"));
    }

    @Test
    void a_report_to_be_published_is_not_offered_to_a_panel() {
        shared();
        String page = first.read(report());
        assertTrue(page.contains(report() + "/text"), page);
        assertFalse(page.contains("value=\"shared\""), page);
    }

    @Test
    void two_people_publish_and_only_the_moderated_text_is_public() {
        shared();
        String report = report();
        assertTrue(first.read(report + "/text").contains("PC Brindle 4711"));
        assertEquals(
                303,
                first.actOnText(report, "", "text", MODERATED, "propose", "1").statusCode());
        HttpResponse<String> own = first.send(report + "/text/approve", second.version(report + "/text"));
        assertEquals(422, own.statusCode());
        assertTrue(own.body().contains("Somebody else must approve this text"), own.body());
        assertEquals(0, rows.count("published_experience"));

        assertEquals(303, second.actOnText(report, "/approve").statusCode());
        String page = Browsing.testPortal().get("/experiences").body();
        assertTrue(page.contains("The officer explained why &lt;and&gt; was polite."), page);
        assertTrue(page.contains("Birmingham · April 2026 to June 2026"), page);
        assertFalse(page.contains("Brindle"), page);
        assertFalse(page.contains("14 May"), page);
        assertTrue(Integer.parseInt(
                        rows.list("SELECT candidates FROM published_experience").getFirst())
                >= 10);
        assertEquals(List.of(), rows.list("SELECT 1 FROM published_experience WHERE id = experience_id"));
    }

    @Test
    void what_is_given_back_comes_with_a_reason_and_can_be_proposed_again() {
        shared();
        String report = report();
        first.actOnText(report, "", "text", MODERATED, "propose", "1");
        assertEquals(422, second.actOnText(report, "/refuse").statusCode());
        assertEquals(
                303,
                second.actOnText(report, "/refuse", "reason", "Names a street").statusCode());

        assertTrue(first.read(report + "/text").contains("Names a street"));
        assertEquals(
                303,
                first.actOnText(report, "", "text", "Shorter.", "propose", "1").statusCode());
        assertEquals(303, second.actOnText(report, "/approve").statusCode());
        assertTrue(Browsing.testPortal().get("/experiences").body().contains("Shorter."));
    }

    @Test
    void nothing_is_published_of_somebody_who_did_not_wish_it() {
        Telling.aStop().saying(Questionnaire.WISH, Questionnaire.RECORD_ONLY).sent();
        String report = report();

        assertEquals(
                422,
                first.actOnText(report, "", "text", MODERATED, "propose", "1").statusCode());
        assertEquals(0, rows.count("moderated_text"));
    }

    @Test
    void taking_the_report_back_takes_the_text_down_and_so_do_staff() {
        ReportReference reference = shared();
        String report = report();
        first.actOnText(report, "", "text", MODERATED, "propose", "1");
        second.actOnText(report, "/approve");
        assertEquals(303, first.actOnText(report, "/take-down").statusCode());
        assertEquals(0, rows.count("published_experience"));
        first.actOnText(report, "", "text", MODERATED, "propose", "1");
        assertEquals(303, second.actOnText(report, "/approve").statusCode());
        assertEquals(1, rows.count("published_experience"));

        Visitor visitor = Visitor.inEnglish();
        visitor.check(reference.written());
        visitor.act("/check/withdraw");
        assertEquals(0, rows.count("published_experience"));
        assertEquals(0, rows.count("moderated_text"));
    }

    @Test
    void a_change_of_the_text_asks_for_approval_anew() {
        shared();
        String report = report();
        first.actOnText(report, "", "text", MODERATED, "propose", "1");
        String seen = second.version(report + "/text");
        first.send(report + "/text", seen, "text", "Another text altogether", "propose", "1");

        assertEquals(409, second.send(report + "/text/approve", seen).statusCode());
        assertEquals(0, rows.count("published_experience"));
    }

    @Test
    void the_checker_names_what_may_point_to_somebody() {
        shared();
        String report = report();
        first.actOnText(report, "", "text", ORIGINAL, "keep", "1");
        String page = first.read(report + "/text");

        for (String found : List.of("Name: PC Brindle", "Time of day: 3:15pm", "Number: 4711")) {
            assertTrue(page.contains(found), found + " in " + page);
        }
    }
}
