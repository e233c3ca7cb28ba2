package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.device.FileKeyVault;
import candour.mobile.store.AppFolder;
import candour.mobile.support.MovingClock;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftShelfTest {
    private final Path device;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");

    DraftShelfTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void several_drafts_with_anything_missing_are_there_after_a_restart_last_touched_first() {
        DraftShelf shelf = shelf();
        Draft empty = shelf.begin(Language.WELSH);
        Draft full = shelf.begin(Language.ENGLISH)
                .with(Answers.of(Map.of(
                        Questionnaire.OWN_WORDS,
                        List.of("First line\nSecond “line” â ŵ 🙂"),
                        "outcome",
                        List.of("a", "b"))))
                .at("words");
        assertTrue(shelf.keep(empty));
        clock.pass(Duration.ofMinutes(1));
        assertTrue(shelf.keep(full));

        List<Draft> found = shelf().all();

        assertEquals(List.of(touched(full, clock.instant()), empty), found);
        assertEquals(Optional.of(empty), shelf().find(empty.id()));
    }

    @Test
    void what_is_kept_again_takes_the_place_of_what_was_kept_before() {
        Draft draft = phone().kept("one");
        Draft changed = draft.with(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of("two"))));

        assertTrue(shelf().keep(changed));

        assertEquals(List.of(changed), shelf().all());
    }

    @Test
    void a_draft_is_wiped_24_hours_after_it_was_last_touched_and_not_before() throws IOException {
        Draft draft = phone().kept("words");
        clock.pass(Duration.ofHours(20));
        assertTrue(shelf().keep(draft));
        clock.pass(DraftShelf.LIFE.minusSeconds(1));
        assertEquals(1, shelf().all().size());

        clock.pass(Duration.ofSeconds(1));

        assertEquals(List.of(), shelf().all());
        assertEquals(List.of(), files());
        assertFalse(shelf().keep(draft), "it is kept again");
    }

    @Test
    void a_clock_that_was_ahead_lets_no_draft_stay_for_longer_than_a_day() {
        clock.pass(Duration.ofDays(400));
        phone().kept("words");
        clock.pass(Duration.ofDays(-400));
        assertEquals(1, shelf().all().size());

        clock.pass(DraftShelf.LIFE);

        assertEquals(List.of(), shelf().all());
    }

    @Test
    void a_clock_that_was_never_set_wipes_nothing() {
        phone().kept("words");
        Duration age = Duration.between(Instant.EPOCH, clock.instant());
        clock.pass(age.negated());
        assertEquals(1, shelf().all().size());

        clock.pass(age);

        assertEquals(1, shelf().all().size());
    }

    @Test
    void a_wiped_draft_leaves_nothing_and_does_not_come_back() throws IOException {
        DraftShelf shelf = shelf();
        Draft draft = shelf.begin(Language.ENGLISH);
        shelf.keep(draft);

        shelf.wipe(draft.id());

        assertEquals(List.of(), files());
        assertFalse(shelf.keep(draft), "typing on keeps it again");
        assertEquals(List.of(), shelf.all());
    }

    @Test
    void where_wiping_was_interrupted_after_the_key_it_is_finished_and_nothing_is_said() throws IOException {
        phone().kept("words");
        for (Path key : files().stream()
                .filter(file -> file.toString().endsWith(".key"))
                .toList()) {
            Files.delete(device.resolve(key));
        }

        assertEquals(List.of(), shelf().all());
        assertEquals(List.of(), files());
        assertEquals(0, shelf().takeUnreadable());
    }

    @Test
    void what_cannot_be_opened_is_set_aside_for_a_day_and_told_once() throws IOException {
        Phone phone = phone();
        Draft damaged = phone.kept("words");
        Draft sound = phone.kept("other words");
        Path file = device.resolve("telling").resolve(damaged.id().value() + ".telling");
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        Files.write(file, bytes);

        assertEquals(List.of(sound), shelf().all());
        assertEquals(1, shelf().takeUnreadable());
        assertEquals(0, shelf().takeUnreadable());
        assertEquals(4, files().size(), "it is still there");
        clock.pass(DraftShelf.LIFE);
        shelf().all();
        assertEquals(List.of(), files());
    }

    @Test
    void a_device_that_keeps_nothing_says_so() {
        DraftShelf shelf = new DraftShelf(
                new AppFolder(null),
                new FileKeyVault(new AppFolder(null), new SecureRandom()),
                clock,
                new SecureRandom());

        assertFalse(shelf.keep(shelf.begin(Language.ENGLISH)));
        assertEquals(List.of(), shelf.all());
    }

    @Test
    void nothing_prints_what_was_said() {
        Draft draft = phone().draft("canary");

        assertFalse((draft + "" + Telling.of(draft) + draft.answers()).contains("canary"));
    }

    private Phone phone() {
        return Phone.offline(device, clock);
    }

    private DraftShelf shelf() {
        return phone().shelf;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(device)) {
            return all.filter(Files::isRegularFile).map(device::relativize).toList();
        }
    }

    private static Draft touched(Draft draft, Instant at) {
        return new Draft(draft.id(), draft.language(), draft.questionnaire(), draft.answers(), draft.step(), at);
    }
}
