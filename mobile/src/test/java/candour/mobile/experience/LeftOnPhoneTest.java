package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.experience.TakingPortal.Way;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.settings.SettingsViewModel;
import candour.mobile.support.MovingClock;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goals P12, T9 and T11: at 12 points of one journey, what somebody with the phone in hand finds in the app's folder
/// is searched for everything that was said, the reference and the secret. Names of files are searched too.
class LeftOnPhoneTest {
    private static final String WORDS = "Canary Ŵyn Zephyrine told this on Tuesday";
    private static final String PLACE = "Quillfeather Parade";
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Path device;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final TakingPortal portal = new TakingPortal();
    private final List<String> canaries = new ArrayList<>(List.of(WORDS, PLACE, "cjpoa-s60", "own-words"));
    private final List<String> points = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    LeftOnPhoneTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void at_no_point_of_the_journey_can_anything_that_was_said_be_read() throws IOException {
        Phone phone = Phone.start(device, clock, portal);
        look("before anything is told", 0);
        Draft draft = phone.draft(WORDS)
                .with(Answers.of(Map.of(
                        Questionnaire.OWN_WORDS, List.of(WORDS),
                        Questionnaire.PLACE, List.of(PLACE),
                        Questionnaire.POWER, List.of("cjpoa-s60"))))
                .at("words");
        assertTrue(phone.shelf.keep(draft));
        look("while a draft is written", 2);
        half(phone, draft);
        look("killed while a draft was written", 3);
        phone = Phone.start(device, clock, portal);
        assertEquals(List.of(draft), phone.shelf.all());
        look("started again", 2);
        send(phone, draft);
        afterErasing();

        assertEquals(12, points.size(), points + "");
        assertEquals(List.of(), found);
    }

    @Test
    void the_search_finds_what_lies_there_openly() throws IOException {
        Files.write(device.resolve("note"), ("…" + WORDS).getBytes(StandardCharsets.UTF_16LE));
        Files.createFile(device.resolve(PLACE + ".txt"));

        look("a note that should not be there", 2);

        assertEquals(2, found.size(), found + "");
    }

    private void send(Phone phone, Draft draft) {
        portal.behave(Way.NO_NETWORK);
        phone.queue.send(draft);
        look("asked to send without a network", 2);
        portal.behave(Way.ANSWER_LOST);
        portal.meanwhile(request -> {
            learn(String.valueOf(request.body()));
            look("while it is on its way", 2);
        });
        phone.queue.tryNow();
        portal.meanwhile(request -> {});
        Phone restarted = Phone.start(device, clock, portal);
        look("started again after the answer was lost", 2);
        portal.behave(Way.OPEN);
        restarted.queue.tryNow();
        assertInstanceOf(Sending.Received.class, restarted.queue.all().get(0));
        look("received", 2);
        Phone.start(device, clock, portal).queue.tryNow();
        look("started again with the receipt", 2);
        restarted.queue.saved(draft.id());
        look("the reference is saved", 0);
        Phone.start(device, clock, portal);
        look("left and started again after that", 0);
    }

    /// Drafts, one that waits, one that was refused and a receipt, all erased at once while one is on its way.
    private void afterErasing() throws IOException {
        Phone phone = Phone.start(device, clock, portal);
        phone.queue.send(phone.kept(WORDS));
        portal.behave(Way.NO_NETWORK);
        phone.queue.send(phone.kept(WORDS));
        phone.kept(WORDS + PLACE);
        clock.pass(Duration.ofMinutes(1));
        LookViewModel look = new LookViewModel(new LookStore(phone.folder));
        SettingsViewModel settings = new SettingsViewModel(phone.folder, look, List.of(phone.queue::forget));
        settings.ask();
        portal.behave(Way.OPEN);
        portal.meanwhile(request -> settings.erase());
        phone.queue.tryNow();
        assertEquals(SettingsViewModel.Erasing.DONE, settings.erasing().get());
        look("everything was erased", 0);
    }

    /// What a kill in the middle of writing leaves: a part of the next file beside the one before.
    private void half(Phone phone, Draft draft) throws IOException {
        String name = draft.id().value() + ".telling";
        byte[] whole = phone.folder.part("telling").read(name).orElseThrow();
        Files.write(device.resolve("telling").resolve(name + ".half"), java.util.Arrays.copyOf(whole, 70));
    }

    private void learn(String request) {
        String secret = request.replaceAll(".*\"secret\":\"([^\"]+)\".*", "$1");
        assertTrue(SubmissionSecret.parse(secret).isPresent());
        String reference = TakingPortal.receipt(secret).reference();
        canaries.add(secret);
        canaries.add(reference);
        canaries.add(ReportReference.parse(reference).orElseThrow().symbols());
    }

    /// @param files how many there must be, so that an empty folder is not taken for a sealed one
    private void look(String point, int files) {
        points.add(point);
        try (Stream<Path> all = Files.walk(device)) {
            List<Path> there = all.filter(Files::isRegularFile).toList();
            assertEquals(files, there.size(), point + ": " + there);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (Path file : there) {
                bytes.write(device.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                bytes.write(Files.readAllBytes(file));
            }
            String heap = bytes.toString(StandardCharsets.ISO_8859_1);
            for (String canary : canaries) {
                CHARSETS.stream()
                        .filter(charset ->
                                heap.contains(new String(canary.getBytes(charset), StandardCharsets.ISO_8859_1)))
                        .forEach(charset -> found.add(canary + " in " + charset + ", " + point));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
