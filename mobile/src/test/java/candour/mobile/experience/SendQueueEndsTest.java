package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Json;
import candour.mobile.experience.TakingPortal.Way;
import candour.mobile.support.MovingClock;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportRefused.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a sending ends that did not simply arrive.
class SendQueueEndsTest {
    private static final FieldError TOO_LONG = new FieldError("answers.own-words", "too-long", "Make it shorter.");

    private final Path device;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final TakingPortal portal = new TakingPortal();

    SendQueueEndsTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void a_receipt_nobody_saved_is_wiped_after_24_hours() throws IOException {
        Phone phone = phone();
        phone.queue.send(phone.draft("words"));
        clock.pass(DraftShelf.LIFE.minusSeconds(1));
        assertEquals(1, phone().queue.all().size());

        clock.pass(Duration.ofSeconds(1));

        assertEquals(List.of(), phone().queue.all());
        assertEquals(List.of(), Phone.files(device));
    }

    @Test
    void what_the_portal_will_not_take_is_a_draft_again_also_after_a_restart() {
        Phone phone = phone();
        Draft draft = phone.draft("words");
        refuse();
        phone.queue.send(draft);
        Sending refused = new Sending.NotTaken(draft.id(), List.of(TOO_LONG), false);
        assertEquals(List.of(refused), phone.queue.all());

        Phone restarted = phone();
        assertEquals(List.of(refused), restarted.queue.all());
        assertEquals(List.of(draft), restarted.shelf.all());
        restarted.queue.tryNow();
        assertEquals(1, portal.arrived.size(), "it is not sent again by itself");

        Draft right = restarted.queue.putRight(draft.id()).orElseThrow();
        assertEquals(List.of(), restarted.queue.all());
        portal.behave(Way.OPEN);
        assertTrue(restarted.queue.send(right));
        assertInstanceOf(Sending.Received.class, restarted.queue.all().get(0));
    }

    @Test
    void refused_after_an_answer_was_lost_it_may_have_arrived_and_is_never_stored_twice() {
        portal.behave(Way.ANSWER_LOST);
        Phone phone = phone();
        Draft draft = phone.draft("words");
        phone.queue.send(draft);
        refuse();
        phone.queue.tryNow();
        assertEquals(List.of(new Sending.NotTaken(draft.id(), List.of(TOO_LONG), true)), phone.queue.all());

        portal.behave(Way.OPEN);
        phone.queue.send(phone.queue
                .putRight(draft.id())
                .orElseThrow()
                .with(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of("fewer words")))));

        assertEquals(
                List.of(new Sending.Received(draft.id(), TakingPortal.receipt(portal.onlySecret()))),
                phone.queue.all());
    }

    @Test
    void after_24_hours_it_is_wiped_and_said_whether_it_may_have_arrived() throws IOException {
        Phone phone = phone();
        portal.behave(Way.NO_NETWORK);
        Draft unsent = phone.draft("words");
        phone.queue.send(unsent);
        portal.behave(Way.REQUEST_LOST);
        clock.pass(Duration.ofSeconds(1));
        Draft unknown = phone.draft("words");
        phone.queue.send(unknown);
        clock.pass(DraftShelf.LIFE.minusSeconds(2));
        assertEquals(
                2,
                phone().queue.all().stream()
                        .filter(Sending.Waiting.class::isInstance)
                        .count());

        clock.pass(Duration.ofSeconds(2));
        portal.behave(Way.OPEN);
        Phone restarted = phone();
        restarted.queue.tryNow();

        assertEquals(
                List.of(new Sending.TooLate(unsent.id(), false), new Sending.TooLate(unknown.id(), true)),
                restarted.queue.all());
        assertEquals(Map.of(), portal.stored);
        restarted.queue.saved(unsent.id());
        restarted.queue.saved(unknown.id());
        assertEquals(List.of(), Phone.files(device));
        assertEquals(List.of(), phone().queue.all());
    }

    @Test
    void it_is_taken_back_only_where_it_surely_has_not_left() {
        Phone phone = phone();
        portal.behave(Way.NO_NETWORK);
        Draft draft = phone.draft("words");
        phone.queue.send(draft);
        assertEquals(List.of(), phone.shelf.all());
        assertTrue(phone.queue.takeBack(draft.id()));
        assertEquals(List.of(draft), phone.shelf.all());
        assertEquals(List.of(), phone.queue.all());

        portal.behave(Way.REQUEST_LOST);
        phone.queue.send(draft);
        assertFalse(phone.queue.takeBack(draft.id()));
        assertEquals(List.of(new Sending.Waiting(draft.id(), 1, false)), phone.queue.all());
    }

    @Test
    void given_up_or_erased_while_it_is_on_its_way_nothing_comes_back() throws IOException {
        Phone phone = phone();
        Draft one = phone.draft("one");
        portal.meanwhile(request -> phone.queue.giveUp(one.id()));
        phone.queue.send(one);
        assertEquals(List.of(), Phone.files(device));

        Draft two = phone.draft("two");
        portal.meanwhile(request -> {
            phone.queue.forget();
            phone.folder.eraseEverything();
        });
        phone.queue.send(two);

        assertEquals(List.of(), Phone.files(device));
        assertEquals(List.of(), phone.queue.all());
    }

    @Test
    void killed_between_the_receipt_and_the_wiping_of_the_body_it_is_received() throws IOException {
        Phone phone = phone();
        Draft draft = phone.kept("words");
        Path file = device.resolve("telling").resolve(draft.id().value() + ".telling");
        Path key = device.resolve("keys").resolve(draft.id().value() + "-telling.key");
        byte[] body = Files.readAllBytes(file);
        byte[] secret = Files.readAllBytes(key);
        phone.queue.send(draft);
        Files.write(file, body);
        Files.write(key, secret);

        Phone restarted = phone();

        assertInstanceOf(Sending.Received.class, restarted.queue.all().get(0));
        assertEquals(List.of(), restarted.shelf.all());
        assertEquals(2, Phone.files(device).size());
    }

    private void refuse() {
        portal.answers(
                422, Json.write(new ReportRefused("about:blank", "Unprocessable Content", 422, "", List.of(TOO_LONG))));
    }

    private Phone phone() {
        return Phone.start(device, clock, portal);
    }
}
