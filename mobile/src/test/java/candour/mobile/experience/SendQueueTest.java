package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Json;
import candour.mobile.experience.TakingPortal.Way;
import candour.mobile.support.MovingClock;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportRefused.FieldError;
import candour.shared.wire.ReportToSend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendQueueTest {
    private static final FieldError TOO_LONG = new FieldError("answers.own-words", "too-long", "Make it shorter.");

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

        String secret = onlySecret();
        assertEquals(List.of(new Sending.Received(draft.id(), TakingPortal.receipt(secret))), phone.queue.all());
        assertEquals(
                Map.of(Questionnaire.STOP_KIND, List.of("vehicle-stop"), Questionnaire.OWN_WORDS, List.of("words")),
                Optional.ofNullable(portal.stored.get(secret)).orElseThrow().answers());
        assertEquals(List.of(), phone.shelf.all());
        assertEquals(List.of(draft.id().value() + "-ended.key", draft.id().value() + ".ended"), files());
    }

    @Test
    void the_receipt_is_there_after_a_restart_until_the_person_has_it_and_then_nothing_is() throws IOException {
        Draft draft = phone().draft("words");
        Phone first = phone();
        Draft kept = first.kept("words");
        first.queue.send(kept);
        ReportReceipt receipt = TakingPortal.receipt(onlySecret());
        assertEquals(
                List.of(new Sending.Received(kept.id(), receipt)), phone().queue.all());

        phone().queue.saved(kept.id());

        assertEquals(List.of(), phone().queue.all());
        assertEquals(List.of(), files());
        assertNotEquals(draft.id(), kept.id());
    }

    @Test
    void a_receipt_nobody_saved_is_wiped_after_24_hours() throws IOException {
        Phone phone = phone();
        phone.queue.send(phone.draft("words"));
        clock.pass(DraftShelf.LIFE.minusSeconds(1));
        assertEquals(1, phone().queue.all().size());

        clock.pass(Duration.ofSeconds(1));

        assertEquals(List.of(), phone().queue.all());
        assertEquals(List.of(), files());
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
                List.of(new Sending.Received(draft.id(), TakingPortal.receipt(onlySecret()))), restarted.queue.all());
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

        assertEquals(List.of(new Sending.Received(draft.id(), TakingPortal.receipt(onlySecret()))), phone.queue.all());
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
        assertEquals(List.of(), files());
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
        assertEquals(List.of(), files());

        Draft two = phone.draft("two");
        portal.meanwhile(request -> {
            phone.queue.forget();
            phone.folder.eraseEverything();
        });
        phone.queue.send(two);

        assertEquals(List.of(), files());
        assertEquals(List.of(), phone.queue.all());
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
        assertEquals(2, files().size());
    }

    private void refuse() {
        portal.answers(
                422, Json.write(new ReportRefused("about:blank", "Unprocessable Content", 422, "", List.of(TOO_LONG))));
    }

    private String onlySecret() {
        assertEquals(1, portal.stored.size());
        Optional<ReportToSend> only = portal.stored.values().stream().findFirst();
        return String.valueOf(only.orElseThrow().secret());
    }

    private Phone phone() {
        return Phone.start(device, clock, portal);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(device)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
