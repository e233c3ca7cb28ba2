package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecommendationFlowTest {
    private static final String REASON = "We will brief every team.";

    private Table table;

    @BeforeEach
    void lay() {
        table = Table.laid();
    }

    @Test
    void it_goes_from_the_panel_to_the_force_and_everybody_sees_it_and_the_answer_in_time() {
        String one = table.drafted();
        assertEquals(404, Table.open("/recommendations/" + one).statusCode());
        assertFalse(Table.open("/recommendations").body().contains("Switch cameras on in time"));

        table.taken(table.chair, one, "agree");
        assertEquals(404, Table.open("/recommendations/" + one).statusCode());
        table.taken(table.officer, one, "deliver", "looked", "1");
        String open = Table.open("/recommendations/" + one).body();
        assertTrue(open.contains(Table.ASKED), open);
        assertTrue(open.contains("Answer due in 28 days"), open);

        table.taken(table.contact, one, "acknowledge");
        table.taken(table.contact, one, "answer", "position", "accepted", "reason", REASON);
        String waiting = Table.open("/recommendations/" + one).body();
        assertFalse(waiting.contains(REASON), waiting);
        assertTrue(waiting.contains("Answered, being checked"), waiting);

        table.taken(table.officer, one, "approve", "looked", "1");
        assertTrue(Table.open("/recommendations/" + one).body().contains(REASON));
    }

    @Test
    void what_was_done_and_what_the_panel_says_to_it_are_shown_with_evidence() {
        String one = table.answered("accepted", REASON);
        table.taken(
                table.contact,
                one,
                "change",
                "done",
                "Every team was briefed.",
                "label-1",
                "Camera use",
                "address-1",
                "https://example.org/use");
        assertFalse(Table.open("/you-said-we-did").body().contains("Every team was briefed."));
        table.taken(table.officer, one, "approve", "looked", "1");
        String said = Table.open("/you-said-we-did").body();
        assertTrue(said.contains("Every team was briefed."), said);
        assertTrue(said.contains("href=\"https://example.org/use\""), said);

        table.taken(table.chair, one, "verdict", "verdict", "partly", "reason", "We saw some of it.", "looked", "1");
        String judged = Table.open("/recommendations/" + one).body();
        assertTrue(judged.contains("Panel partly satisfied"), judged);
        assertTrue(judged.contains("We saw some of it."), judged);
        assertEquals(
                List.of("drafted", "agreed", "delivered", "position", "approved", "change", "approved", "verdict"),
                table.rows.list("SELECT kind FROM recommendation_step ORDER BY number"));
        assertEquals(
                8,
                table.rows
                        .list("SELECT id FROM audit_event WHERE subject = '" + one + "'")
                        .size());
    }

    @Test
    void what_is_declined_is_shown_with_its_reason_and_the_panel_can_ask_again() {
        String one = table.answered("declined", "The system cannot do it.");
        String said = Table.open("/you-said-we-did").body();
        assertTrue(said.contains("We could not, because"), said);
        assertTrue(said.contains("The system cannot do it."), said);

        table.taken(
                table.chair, one, "verdict", "verdict", "not-satisfied", "reason", "It can be changed.", "looked", "1");
        String[] due = Table.day("due", table.today().plusDays(10));
        table.taken(
                table.chair,
                one,
                "reopen",
                "reason",
                "Please look again.",
                "looked",
                "1",
                due[0],
                due[1],
                due[2],
                due[3],
                due[4],
                due[5]);
        String open = Table.open("/recommendations/" + one).body();
        assertTrue(open.contains("Answer due in 10 days"), open);
        assertTrue(open.contains("Please look again."), open);
        assertTrue(Table.offers(table.read(table.contact, one), "answer"));
    }

    @Test
    void one_late_answer_does_not_make_all_look_late() {
        String late = table.delivered();
        table.delivered();
        table.delivered();
        assertTrue(table.contact.get("/staff").body().contains("Answer 3 recommendations"));
        table.dueDaysAgo(late, 12);

        String home = table.contact.get("/staff").body();
        int overdue = home.indexOf("/staff/recommendations/" + late + "\">Answer a recommendation");
        int inTime = home.indexOf("Answer 2 recommendations");
        assertTrue(overdue > home.indexOf("id=\"today-overdue\""), home);
        assertTrue(inTime > home.indexOf("Overdue by 12 days"), home);
        assertTrue(home.indexOf("Due in", inTime) > 0, home);
    }

    @Test
    void an_answer_that_does_not_come_is_overdue_for_everybody_and_for_the_commissioner() {
        String one = table.delivered();
        assertFalse(table.commissioner.get("/staff").body().contains("has no answer"));
        table.dueDaysAgo(one, 12);

        assertTrue(Table.open("/recommendations/" + one).body().contains("No answer yet, overdue by 12 days"));
        assertTrue(Table.open("/recommendations?state=overdue").body().contains(one));
        assertFalse(Table.open("/recommendations?state=awaiting").body().contains(one));
        assertTrue(table.commissioner.get("/staff").body().contains("A recommendation has no answer"));
        String brief =
                table.commissioner.get("/staff/recommendations/unanswered").body();
        assertTrue(brief.contains("1 answer is overdue") && brief.contains(one), brief);

        table.taken(table.contact, one, "answer", "position", "accepted", "reason", REASON);
        assertFalse(Table.open("/recommendations?state=overdue").body().contains(one));
        table.taken(table.officer, one, "return", "why", "It names an officer.");
        assertTrue(Table.open("/recommendations/" + one).body().contains("No answer yet, overdue by 12 days"));
        assertFalse(Table.open("/recommendations/" + one).body().contains("It names an officer."));

        table.taken(table.contact, one, "answer", "position", "accepted", "reason", REASON);
        table.taken(table.officer, one, "approve", "looked", "1");
        assertTrue(Table.open("/recommendations/" + one).body().contains("12 days late."));
        assertTrue(table.commissioner
                .get("/staff/recommendations/unanswered")
                .body()
                .contains("no answer is overdue"));
    }

    @Test
    void each_step_belongs_to_one_role_and_to_the_right_panel_and_force() {
        String one = table.drafted();
        StaffDesk otherChair = Table.desk(Role.CHAIR);
        table.seat(otherChair.account(), table.panel("Another panel"));
        StaffDesk otherForce = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.PANEL_OFFICER, Role.FORCE_CONTACT);
        for (StaffDesk stranger : List.of(otherChair, otherForce, table.contact, table.commissioner, table.inspector)) {
            assertEquals(404, stranger.get(Table.path(one)).statusCode());
        }
        assertEquals(404, table.act(otherChair, one, "agree").statusCode());
        assertEquals(403, table.act(table.officer, one, "agree").statusCode());
        table.taken(table.chair, one, "agree");
        assertEquals(403, table.act(table.chair, one, "deliver").statusCode());
        assertEquals(404, table.act(otherForce, one, "deliver").statusCode());
        table.taken(table.officer, one, "deliver", "looked", "1");

        assertEquals(404, otherForce.get(Table.path(one)).statusCode());
        assertEquals(403, table.act(table.officer, one, "answer").statusCode());
        HttpResponse<String> body =
                table.act(table.commissioner, one, "answer", "position", "accepted", "reason", REASON);
        assertEquals(403, body.statusCode());
        table.taken(table.contact, one, "answer", "position", "accepted", "reason", REASON);
        assertTrue(table.read(table.commissioner, one).contains(REASON));
        String inspected = table.read(table.inspector, one);
        assertFalse(inspected.contains(REASON), inspected);
        assertFalse(inspected.contains("name=\"version\""), inspected);
        assertEquals(403, table.act(table.contact, one, "approve").statusCode());
        assertEquals(403, table.act(table.inspector, one, "approve").statusCode());
    }

    @Test
    void what_is_asked_of_the_body_that_oversees_the_force_is_answered_by_the_commissioner() {
        String[] fields = table.draft(28);
        fields[3] = "body";
        String one = table.delivered(fields);
        assertEquals(
                403,
                table.act(table.contact, one, "answer", "position", "accepted", "reason", REASON)
                        .statusCode());
        table.taken(table.commissioner, one, "answer", "position", "in-part", "reason", REASON);
        table.taken(table.officer, one, "approve", "looked", "1");
        assertTrue(Table.open("/recommendations/" + one).body().contains("Accepted in part"));
    }

    @Test
    void whoever_agreed_it_cannot_send_it_out() {
        StaffDesk both = Table.desk(Role.CHAIR, Role.PANEL_OFFICER);
        table.seat(both.account(), table.panel);
        String one = table.drafted();
        table.taken(both, one, "agree");
        HttpResponse<String> own = table.act(both, one, "deliver", "looked", "1");
        assertEquals(422, own.statusCode());
        assertTrue(own.body().contains("Somebody else must do this"), own.body());
        table.taken(table.officer, one, "deliver", "looked", "1");
    }
}
