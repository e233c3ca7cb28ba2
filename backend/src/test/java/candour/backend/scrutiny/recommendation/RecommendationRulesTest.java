package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is refused, and what is kept of what people typed.
class RecommendationRulesTest {
    private static final String REASON = "We will brief every team.";

    private Table table;

    @BeforeEach
    void lay() {
        table = Table.laid();
    }

    @Test
    void a_text_that_may_point_to_somebody_goes_out_only_after_somebody_said_that_they_looked() {
        String one = table.delivered();
        table.taken(
                table.contact, one, "answer", "position", "declined", "reason", "It was PC Brindle 4711 who did it.");
        HttpResponse<String> refused = table.act(table.officer, one, "approve");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Name: PC Brindle"), refused.body());
        table.taken(table.officer, one, "return", "why", "It names somebody.");
        assertFalse(Table.open("/recommendations/" + one).body().contains("Brindle"));
        assertFalse(Table.open("/api/v1/recommendations").body().contains("Brindle"));
        assertFalse(Table.open("/recommendations/recommendations.csv").body().contains("Brindle"));
        assertTrue(table.read(table.contact, one).contains("It names somebody."));

        table.taken(table.contact, one, "answer", "position", "declined", "reason", "We looked and it was right.");
        table.taken(table.officer, one, "approve", "looked", "1");
        HttpResponse<String> verdict =
                table.act(table.chair, one, "verdict", "verdict", "partly", "reason", "Said Mr Sample Person.");
        assertEquals(422, verdict.statusCode());
        assertTrue(verdict.body().contains("Name: Mr Sample Person"), verdict.body());
        assertTrue(verdict.body().contains("Said Mr Sample Person."), verdict.body());
    }

    @Test
    void a_reason_goes_with_every_answer_and_what_was_typed_is_kept() {
        String one = table.delivered();
        HttpResponse<String> answer = table.act(table.contact, one, "answer", "position", "declined", "reason", " ");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Write why"), answer.body());
        assertTrue(answer.body().contains("value=\"declined\" checked"), answer.body());

        HttpResponse<String> change = table.act(
                table.contact,
                table.answered("accepted", REASON),
                "change",
                "done",
                "Kept words",
                "label-1",
                "A",
                "address-1",
                "javascript:alert(1)");
        assertEquals(422, change.statusCode());
        assertTrue(change.body().contains("Kept words"), change.body());
        assertTrue(change.body().contains("Enter an address that begins with https://"), change.body());
    }

    @Test
    void two_who_change_one_draft_never_overwrite_each_other_unseen() {
        String one = table.drafted();
        String read =
                Table.versionOn(table.officer.get(Table.path(one) + "/edit").body());
        String[] mine = table.draft(28, "version", read);
        mine[9] = "My title";
        String[] theirs = table.draft(28, "version", read);
        theirs[9] = "Their title";

        assertEquals(303, table.chair.post(Table.path(one) + "/edit", theirs).statusCode());
        HttpResponse<String> late = table.officer.post(Table.path(one) + "/edit", mine);
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("My title"), late.body());
        assertTrue(late.body().contains("Their title"), late.body());
        assertEquals(List.of("Their title"), table.rows.list("SELECT title FROM recommendation"));
    }

    @Test
    void of_sixteen_who_take_a_step_at_once_one_takes_it() throws InterruptedException {
        String one = table.delivered();
        String version = table.version(one);
        List<Callable<Integer>> all = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(number -> () -> table.send(
                                table.contact,
                                one,
                                "answer",
                                version,
                                "position",
                                "accepted",
                                "reason",
                                "Text " + number)
                        .statusCode())
                .toList();
        List<Integer> answers;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = people.invokeAll(all);
            answers = futures.stream().map(Future::resultNow).sorted().toList();
        }
        assertEquals(303, answers.getFirst());
        assertEquals(
                List.of(1L),
                List.of(answers.stream().filter(code -> code == 303).count()));
        assertEquals(List.of("1"), table.rows.list("SELECT COUNT(*) FROM recommendation_step WHERE kind = 'position'"));
    }

    @Test
    void what_was_recommended_before_is_shown_when_drafting_and_to_everybody() {
        String first = table.delivered();
        table.rows.run("UPDATE recommendation SET delivered_on = '2026-01-01'");
        HttpResponse<String> look = table.officer.post("/staff/recommendations", table.draft(28, "look", "1"));
        assertEquals(200, look.statusCode());
        assertTrue(look.body().contains("/recommendations/" + first), look.body());
        assertEquals("1", table.rows.list("SELECT COUNT(*) FROM recommendation").getFirst());

        String second = table.delivered();
        assertTrue(Table.open("/recommendations/" + second).body().contains("/recommendations/" + first));
        assertFalse(Table.open("/recommendations/" + first).body().contains("/recommendations/" + second));
    }

    @Test
    void a_draft_without_what_it_needs_is_refused_with_every_reason_at_once() {
        HttpResponse<String> answer =
                table.officer.post("/staff/recommendations", "panel", table.panel, "title", "Only");
        assertEquals(422, answer.statusCode());
        for (String error : List.of("Choose who is asked", "Choose what it is about", "Enter a day after today")) {
            assertTrue(answer.body().contains(error), error);
        }
        assertTrue(answer.body().contains("value=\"Only\""), answer.body());
    }
}
