package candour.backend.meeting.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.PanelFixture;
import candour.backend.support.Browsing;
import candour.backend.support.StaffDesk;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionFlowTest {
    private static final String QUESTION = "Why are so few searches in our ward explained?";

    private PanelFixture fixture;
    private Meeting meeting;
    private StaffDesk force;

    @BeforeEach
    void start() {
        fixture = PanelFixture.start();
        meeting = fixture.plan("panel", "");
        force = PanelFixture.desk(Role.FORCE_CONTACT);
    }

    private HttpResponse<String> ask(String text, String putTo, String... more) {
        String form =
                "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&put-to=" + putTo + String.join("", more);
        return Browsing.testPortal().submit(meeting.path() + "/questions", form, new String[0]);
    }

    private String page(Meeting of) {
        return Browsing.testPortal().get(of.path()).body();
    }

    private String desk() {
        return "/staff/questions/"
                + fixture.rows()
                        .list("SELECT LOWER(HEX(id)) FROM asked_question")
                        .getFirst();
    }

    private void publish(String text) {
        HttpResponse<String> published = fixture.officer()
                .post(
                        desk() + "/publish",
                        "version",
                        PanelFixture.version(fixture.officer(), desk()),
                        "text",
                        text,
                        "put-to",
                        "force");
        assertEquals(303, published.statusCode(), published.body());
    }

    @Test
    void a_question_is_read_published_and_answered_by_a_role() {
        HttpResponse<String> asked = ask(QUESTION, "force");
        assertEquals(303, asked.statusCode(), asked.body());
        assertEquals(Optional.empty(), asked.headers().firstValue("set-cookie"));
        ask(QUESTION, "force");
        assertEquals(1, fixture.rows().count("asked_question"), "the same sent twice is one");
        assertFalse(page(meeting).contains("few searches"));
        assertTrue(page(meeting).contains("1 question waits to be read"));
        assertEquals(404, force.get(desk()).statusCode(), "the force sees what is published");
        assertFalse(fixture.chair().get("/staff/questions").body().contains("few searches"));
        assertTrue(fixture.officer().get("/staff").body().contains("Read 1 question"));

        publish(QUESTION);
        assertTrue(page(meeting).contains("few searches"));
        assertTrue(page(meeting).contains("Not answered yet"));
        assertTrue(force.get("/staff").body().contains("Answer 1 question"));
        assertEquals(
                403, fixture.officer().post(desk() + "/answer", "answer", "x").statusCode());
        String answer = "We train officers <again> in May.";
        HttpResponse<String> answered =
                force.post(desk() + "/answer", "version", PanelFixture.version(force, desk()), "answer", answer);
        assertEquals(303, answered.statusCode(), answered.body());
        String page = page(meeting);
        assertTrue(page.contains("We train officers &lt;again&gt; in May."), page);
        assertTrue(page.contains("The police force’s contact answered on"), page);
        assertFalse(page.contains(force.account().displayName()), page);
    }

    @Test
    void nothing_tells_who_asked_or_when_but_the_week() {
        ask(QUESTION, "panel");

        assertTrue(fixture.rows().values("asked_question").stream()
                .noneMatch(value -> new String(value, StandardCharsets.UTF_8).contains("searches")));
        assertEquals(List.of(), fixture.rows().list("SELECT act FROM audit_event WHERE act LIKE '%question%'"));
        assertEquals(
                "6",
                fixture.rows()
                        .list("SELECT LENGTH(received_week) FROM asked_question")
                        .getFirst());
    }

    @Test
    void words_that_may_point_to_somebody_are_shown_and_may_still_be_sent() {
        String text = "Why did PC Brindle 4711 stop me?";
        HttpResponse<String> advised = ask(text, "force");
        assertEquals(422, advised.statusCode());
        assertTrue(advised.body().contains("This may point to a person"), advised.body());
        assertTrue(advised.body().contains(text), advised.body());
        assertEquals(0, fixture.rows().count("asked_question"));
        assertEquals(303, ask(text, "force", "&seen=1").statusCode());

        String desk = fixture.officer().get(desk()).body();
        assertTrue(desk.contains("PC Brindle 4711"), desk);
        publish("Why did an officer stop me?");
        assertFalse(page(meeting).contains("Brindle"));
    }

    @Test
    void what_is_not_published_is_counted_by_reason() {
        ask(QUESTION, "force");
        String version = PanelFixture.version(fixture.officer(), desk());
        assertEquals(
                422,
                fixture.officer().post(desk() + "/refuse", "version", version).statusCode());
        assertEquals(
                303,
                fixture.officer()
                        .post(desk() + "/refuse", "version", version, "reason", "open-case")
                        .statusCode());
        assertTrue(page(meeting).contains("1 question was not published: it is about a case that is still open."));
        assertEquals(
                409,
                fixture.officer()
                        .post(desk() + "/publish", "version", version, "text", "x", "put-to", "force")
                        .statusCode());
    }

    @Test
    void unanswered_questions_go_to_the_next_meeting_and_say_so() {
        ask(QUESTION, "force");
        publish(QUESTION);
        Meeting first = fixture.past(meeting);
        String held = first.staffPath() + "/held";
        fixture.officer().post(held, "version", PanelFixture.version(fixture.officer(), held), "member", "5");
        assertTrue(page(first).contains("Not answered yet"));
        Meeting next = fixture.plan("panel", "");

        assertTrue(page(next).contains("Carried over from the meeting on"));
        assertTrue(page(first).contains("Carried over to the meeting on 12 May 2071"));
    }

    @Test
    void a_question_that_was_published_by_mistake_is_taken_down() {
        ask(QUESTION, "force");
        publish(QUESTION);
        assertEquals(303, fixture.officer().post(desk() + "/take-down").statusCode());

        assertFalse(page(meeting).contains("few searches"));
        assertTrue(page(meeting).contains("1 question waits to be read"));
    }

    @Test
    void a_meeting_that_has_begun_takes_no_questions_and_empty_ones_are_sent_back() {
        assertEquals(422, ask("", "force").statusCode());
        assertEquals(422, ask(QUESTION, "").statusCode());
        assertEquals(422, ask("x".repeat(1001), "force").statusCode());
        fixture.past(meeting);
        assertEquals(303, ask(QUESTION, "force").statusCode());
        assertEquals(0, fixture.rows().count("asked_question"));
    }

    @Test
    void what_was_asked_is_deleted_after_a_year() {
        ask(QUESTION, "force");
        AskedQuestionRetention rule = fixture.portal().bean(AskedQuestionRetention.class);

        assertEquals(0, rule.apply(Instant.now().plusSeconds(51L * 7 * 86400)));
        assertEquals(1, rule.apply(Instant.now().plusSeconds(54L * 7 * 86400)));
    }
}
