package candour.mobile.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.meeting.MinutesShelf.Found;
import candour.mobile.reading.PublicDocuments;
import candour.mobile.reading.Read;
import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesViewModelTest {
    private final FakePortal portal = MinutesPortal.make();
    private final MinutesShelf shelf;
    private final MinutesViewModel minutes;

    MinutesViewModelTest(@TempDir Path device) {
        shelf = new MinutesShelf(new PublicDocuments(
                portal.api(), new KeptDocuments(new AppFolder(device)), new MovingClock("2026-11-22T12:00:00Z")));
        minutes = new MinutesViewModel(shelf, Background.here(), () -> Language.ENGLISH);
    }

    private Found find(String typed) {
        minutes.type(typed);
        minutes.find();
        return minutes.search().get().found().orElseThrow();
    }

    private List<String> references(MinutesList list) {
        return list.entries().stream().map(MinutesEntry::reference).toList();
    }

    private MinutesList list() {
        return minutes.list().state().get().value().orElseThrow();
    }

    @Test
    void the_list_is_kept_for_reading_without_a_network() {
        minutes.list().begin();
        portal.network(false);
        minutes.list().begin();

        Read<MinutesList> kept = minutes.list().state().get();
        assertEquals(List.of("m1", "m2"), references(kept.value().orElseThrow()));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), kept.kept());
    }

    @Test
    void a_further_page_joins_the_list_and_the_kept_list_stays_the_first_page() {
        minutes.list().begin();
        portal.on(MinutesPortal.LIST, MinutesPortal.json(MinutesPortal.list(null, MinutesPortal.entry("m3"))));
        minutes.further();

        assertEquals(List.of("m1", "m2", "m3"), references(list()));
        assertEquals(null, list().next());
        assertEquals(2, list().waiting().size());
        portal.network(false);
        minutes.list().begin();
        assertEquals(List.of("m1", "m2"), references(list()));
    }

    @Test
    void where_a_further_page_cannot_be_had_the_list_stays_and_it_is_said() {
        minutes.list().begin();
        portal.network(false);
        minutes.further();

        assertTrue(minutes.search().get().away());
        assertEquals(List.of("m1", "m2"), references(list()));
    }

    @Test
    void with_a_network_the_portal_looks_through_everything() {
        Found found = find(" cameras ");

        assertEquals("cameras", found.typed());
        assertEquals(Optional.empty(), found.kept());
        assertEquals(List.of("m1", "m2"), references(found.list()));
    }

    @Test
    void without_a_network_only_what_was_fetched_is_looked_through_and_it_is_said() {
        shelf.minutes(Language.ENGLISH, "m1");
        shelf.minutes(Language.ENGLISH, "m2");
        shelf.minutes(Language.ENGLISH, "m1");
        shelf.answers(Language.ENGLISH);
        portal.network(false);

        Found found = find("CAMERA gwyl");
        assertEquals(Optional.of(6), found.kept());
        assertEquals(List.of("m1"), references(found.list()));
        assertEquals(List.of("r2"), references(find("money").list()));
        assertEquals(List.of(), references(find("amera").list()));
        assertEquals(List.of(), references(find("?!").list()));
    }

    @Test
    void nothing_fetched_and_no_network_finds_nothing_in_nothing() {
        portal.network(false);

        assertEquals(Optional.of(0), find("camera").kept());
    }

    @Test
    void an_empty_search_asks_for_a_word_and_a_search_can_be_ended() {
        minutes.type("  ");
        minutes.find();
        assertTrue(minutes.search().get().empty());
        assertEquals(List.of(), portal.asked());

        find("cameras");
        assertTrue(minutes.endSearch());
        assertFalse(minutes.endSearch());
        assertEquals("", minutes.typed());
    }

    @Test
    void an_answer_is_read_from_the_kept_list_where_it_was_never_opened() {
        shelf.answers(Language.ENGLISH);
        portal.network(false);

        assertEquals(
                Optional.of("r4"), shelf.answer(Language.ENGLISH, "r4").value().map(one -> one.reference()));
        assertEquals(Read.away(), shelf.answer(Language.ENGLISH, "r9"));
    }

    @Test
    void what_the_portal_took_away_is_gone_though_it_was_fetched_before() {
        shelf.minutes(Language.ENGLISH, "m1");
        portal.on(MinutesPortal.LIST + "/m1", "404");

        assertEquals(Read.gone(), shelf.minutes(Language.ENGLISH, "m1"));
    }
}
