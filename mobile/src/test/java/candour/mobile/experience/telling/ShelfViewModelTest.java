package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Transport;
import candour.mobile.device.KeyVault;
import candour.mobile.experience.Draft;
import candour.mobile.experience.Phone;
import candour.mobile.support.MovingClock;
import candour.mobile.text.Texts;
import candour.shared.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfViewModelTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Phone phone;

    ShelfViewModelTest(@TempDir Path device) {
        phone = Phone.offline(device, clock);
    }

    private ShelfViewModel shelf() {
        return new ShelfViewModel(phone.shelf, phone.queue, KeyVault.Protection.FOLDER_OF_THE_APP, clock);
    }

    @Test
    void each_draft_says_when_it_is_wiped_and_nothing_of_what_is_in_it() {
        Draft draft = phone.kept("They were calm.");
        ShelfViewModel shelf = shelf();

        assertEquals(
                "Wiped on 23 November 2026 at 12:00, unless you change it before.",
                shelf.wiped(ENGLISH, shelf.state().get().drafts().get(0)));
        assertEquals("1 question answered.", shelf.answered(ENGLISH, draft));
    }

    @Test
    void several_drafts_stand_with_the_last_touched_first() {
        phone.kept("The first.");
        clock.pass(Duration.ofHours(1));
        phone.kept("The second.");

        assertEquals(
                List.of("The second.", "The first."),
                shelf().state().get().drafts().stream()
                        .map(draft -> draft.answers().find("own-words").orElse(""))
                        .toList());
    }

    @Test
    void a_draft_is_deleted_after_it_was_asked_and_not_before() {
        Draft draft = phone.kept("They were calm.");
        ShelfViewModel shelf = shelf();
        shelf.delete();
        assertEquals(1, phone.shelf.all().size());

        shelf.ask(draft);
        assertEquals(Optional.of(draft.id()), shelf.state().get().asked());
        shelf.keep();
        shelf.delete();
        assertEquals(1, phone.shelf.all().size());

        shelf.ask(draft);
        shelf.delete();
        assertEquals(List.of(), phone.shelf.all());
        assertEquals(List.of(), shelf.state().get().drafts());
    }

    @Test
    void a_draft_that_was_not_taken_is_deleted_with_what_was_said_of_it(@TempDir Path device) {
        String refused = "{\"type\":\"about:blank\",\"title\":\"\",\"status\":422,\"detail\":\"\",\"errors\":"
                + "[{\"field\":\"answers.area\",\"code\":\"no-area\",\"detail\":\"Choose again.\"}]}";
        Phone other = Phone.start(device, clock, request -> new Transport.Reply(422, refused));
        Draft draft = other.kept("They were calm.");
        other.queue.send(draft);
        assertEquals(1, other.queue.all().size());
        ShelfViewModel shelf =
                new ShelfViewModel(other.shelf, other.queue, KeyVault.Protection.FOLDER_OF_THE_APP, clock);

        shelf.ask(draft);
        shelf.delete();

        assertEquals(List.of(), shelf.sendings());
    }

    @Test
    void a_draft_whose_day_is_over_is_gone() {
        phone.kept("They were calm.");
        clock.pass(Duration.ofHours(24));

        assertEquals(List.of(), shelf().state().get().drafts());
    }

    @Test
    void what_protects_the_drafts_is_what_protects_them_on_this_device() {
        String folder = shelf().protection(ENGLISH);
        String store = new ShelfViewModel(phone.shelf, phone.queue, KeyVault.Protection.STORE_OF_THE_DEVICE, clock)
                .protection(ENGLISH);

        assertTrue(folder.contains("folder of this app"), folder);
        assertTrue(store.contains("own store of keys"), store);
    }
}
