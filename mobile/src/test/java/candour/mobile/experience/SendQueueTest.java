package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.experience.TakingPortal.Way;
import candour.mobile.support.MovingClock;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendQueueTest {
    private final Path device;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final TakingPortal portal = new TakingPortal();

    SendQueueTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void nothing_goes_out_that_nobody_asked_to_send() {
        phone().kept("words");

        phone().queue.tryNow();
        clock.pass(Duration.ofHours(1));
        phone().queue.tryNow();

        assertEquals(List.of(), portal.arrived);
        assertEquals(List.of(), phone().queue.all());
    }

    @Test
    void what_is_asked_for_arrives_once_with_what_still_counts_and_its_body_is_wiped() throws IOException {
        Phone phone = phone();
        Draft draft = phone.draft("words")
                .with(Answers.of(Map.of(
                        Questionnaire.OWN_WORDS,
                        List.of("words"),
                        Questionnaire.STOP_KIND,
                        List.of("vehicle-stop"),
                        "told-record",
                        List.of("yes"))));

        assertTrue(phone.queue.send(draft));

        String secret = portal.onlySecret();
        assertEquals(List.of(new Sending.Received(draft.id(), TakingPortal.receipt(secret))), phone.queue.all());
        assertEquals(
                Map.of(Questionnaire.STOP_KIND, List.of("vehicle-stop"), Questionnaire.OWN_WORDS, List.of("words")),
                Optional.ofNullable(portal.stored.get(secret)).orElseThrow().answers());
        assertEquals(List.of(), phone.shelf.all());
        assertEquals(List.of(draft.id().value() + "-ended.key", draft.id().value() + ".ended"), Phone.files(device));
    }

    @Test
    void the_receipt_is_there_after_a_restart_until_the_person_has_it_and_then_nothing_is() throws IOException {
        Draft draft = phone().draft("words");
        Phone first = phone();
        Draft kept = first.kept("words");
        first.queue.send(kept);
        ReportReceipt receipt = TakingPortal.receipt(portal.onlySecret());
        assertEquals(
                List.of(new Sending.Received(kept.id(), receipt)), phone().queue.all());

        phone().queue.saved(kept.id());

        assertEquals(List.of(), phone().queue.all());
        assertEquals(List.of(), Phone.files(device));
        assertNotEquals(draft.id(), kept.id());
    }

    @Test
    void without_a_network_it_says_not_sent_yet_and_goes_out_when_there_is_one() {
        portal.behave(Way.NO_NETWORK);
        Phone phone = phone();
        Draft draft = phone.draft("words");
        phone.queue.send(draft);
        phone.queue.tryNow();
        assertEquals(List.of(new Sending.Waiting(draft.id(), 0, false)), phone.queue.all());
        assertEquals(
                List.of(new Sending.Waiting(draft.id(), 0, false)),
                phone().queue.all());

        portal.behave(Way.OPEN);
        phone.queue.tryNow();

        assertInstanceOf(Sending.Received.class, phone.queue.all().get(0));
    }

    @Test
    void where_the_answer_is_lost_it_may_have_arrived_and_the_same_receipt_comes_again() {
        portal.behave(Way.ANSWER_LOST);
        Phone phone = phone();
        Draft draft = phone.draft("words");
        phone.queue.send(draft);
        portal.behave(Way.REQUEST_LOST);
        phone.queue.tryNow();
        portal.behave(Way.NO_NETWORK);
        phone.queue.tryNow();
        assertEquals(List.of(new Sending.Waiting(draft.id(), 2, false)), phone.queue.all());

        portal.behave(Way.OPEN);
        Phone restarted = phone();
        restarted.queue.tryNow();

        assertEquals(
                List.of(new Sending.Received(draft.id(), TakingPortal.receipt(portal.onlySecret()))),
                restarted.queue.all());
    }

    @Test
    void the_secret_is_on_the_device_and_so_is_the_going_out_before_a_byte_does() {
        List<Sending> meanwhile = new ArrayList<>();
        Phone phone = phone();
        Draft draft = phone.draft("words");
        portal.meanwhile(
                request -> meanwhile.addAll(Phone.offline(device, clock).queue.all()));

        phone.queue.send(draft);

        assertEquals(List.of(new Sending.Waiting(draft.id(), 1, false)), meanwhile);
    }

    @Test
    void what_answers_in_the_portals_place_is_not_believed() {
        Phone phone = phone();
        Draft draft = phone.draft("words");
        portal.answers(200, "<html>Sign in to this network</html>");
        phone.queue.send(draft);
        List<String> others =
                List.of("{}", "{\"reference\":\"free wifi\",\"readBy\":\"x\",\"checkAt\":\"/\"}", "[]", "");
        for (String body : others) {
            portal.answers(201, body);
            phone.queue.tryNow();
        }
        for (int status : List.of(302, 400, 403, 404, 413, 422, 429, 500, 503)) {
            portal.answers(status, "{\"errors\":[]}");
            phone.queue.tryNow();
        }

        assertEquals(List.of(new Sending.Waiting(draft.id(), 14, false)), phone.queue.all());
    }

    @Test
    void a_second_tap_sends_nothing_twice_and_typing_on_changes_nothing() {
        Phone phone = phone();
        portal.behave(Way.NO_NETWORK);
        Draft draft = phone.kept("words");
        assertTrue(phone.queue.send(draft));
        assertTrue(phone.queue.send(draft));
        assertFalse(phone.shelf.keep(draft));
        phone.shelf.wipe(draft.id());
        portal.behave(Way.OPEN);
        phone.queue.tryNow();

        assertEquals(1, portal.arrived.size());
        assertTrue(phone.queue.send(draft));
        assertEquals(1, portal.arrived.size());
    }

    @Test
    void a_wiped_draft_is_not_sent() {
        Phone phone = phone();
        Draft draft = phone.kept("words");
        phone.shelf.wipe(draft.id());

        assertFalse(phone.queue.send(draft));
        assertEquals(List.of(), portal.arrived);
    }

    @Test
    void a_try_that_failed_is_followed_by_longer_and_longer_waits() {
        Phone phone = phone();
        portal.behave(Way.NO_NETWORK);
        Draft draft = phone.draft("words");
        phone.queue.send(draft);
        List<String> attempts = new ArrayList<>();
        portal.meanwhile(request -> attempts.add("at " + clock.instant()));
        for (int second = 0; second < 3_600; second++) {
            clock.pass(Duration.ofSeconds(1));
            phone.queue.tryDue();
        }

        assertTrue(attempts.size() >= 10 && attempts.size() <= 22, attempts.size() + " tries in an hour");
    }

    @Test
    void where_the_device_cannot_keep_it_nothing_goes_out() throws IOException {
        Phone phone = phone();
        Draft draft = phone.draft("words");
        Files.createFile(device.resolve("telling"));

        assertFalse(phone.queue.send(draft));

        assertEquals(List.of(), portal.arrived);
        assertEquals(List.of(), phone.queue.all());
    }

    @Test
    void it_tries_again_by_itself_while_the_app_is_open() {
        List<Duration> waits = new ArrayList<>();
        List<Runnable> later = new ArrayList<>();
        Phone phone = timed(waits, later);
        portal.behave(Way.NO_NETWORK);
        phone.queue.send(phone.draft("words"));
        int next = waits.size() - 1;
        long millis = waits.get(next).toMillis();
        assertTrue(millis >= 2_500 && millis <= 5_000, millis + " ms");

        portal.behave(Way.OPEN);
        clock.pass(waits.get(next));
        later.get(next).run();

        assertInstanceOf(Sending.Received.class, phone.queue.all().get(0));
    }

    @Test
    void what_is_over_is_wiped_while_the_app_stays_open() throws IOException {
        List<Duration> waits = new ArrayList<>();
        List<Runnable> later = new ArrayList<>();
        Phone phone = timed(waits, later);
        phone.queue.send(phone.draft("words"));
        int rings = 0;
        while (!later.isEmpty()) {
            assertEquals(1, later.size());
            clock.pass(waits.remove(0));
            later.remove(0).run();
            rings++;
        }

        assertEquals(144, rings, "every 10 minutes for 24 hours");
        assertEquals(List.of(), Phone.files(device));
    }

    private Phone timed(List<Duration> waits, List<Runnable> later) {
        return Phone.start(device, clock, portal, Background.here((delay, then) -> {
            waits.add(delay);
            later.add(then);
        }));
    }

    private Phone phone() {
        return Phone.start(device, clock, portal);
    }
}
