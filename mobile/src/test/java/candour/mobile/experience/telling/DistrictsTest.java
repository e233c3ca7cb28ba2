package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.experience.telling.Districts.Fetching;
import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictsTest {
    private final FakePortal portal = new FakePortal().on("/api/v1/areas", ToldPortal.AREAS);
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final KeptDocuments kept;
    private final Districts districts;

    DistrictsTest(@TempDir Path device) {
        kept = new KeptDocuments(new AppFolder(device));
        districts = new Districts(portal.api(), kept, Background.here(), clock);
    }

    @Test
    void districts_are_found_by_words_of_their_names_the_beginning_first() {
        districts.prepare(Language.ENGLISH);

        assertEquals(List.of("Birmingham"), names("birm"));
        assertEquals(List.of("Newcastle upon Tyne", "North Tyneside"), names("tyne"));
        assertEquals(List.of("Rhondda Cynon Taf"), names("CYNON  t"));
        assertEquals(List.of("Ynys Môn"), names("mon"));
        assertEquals(List.of(), names(" "));
        assertEquals(List.of(), names("Atlantis"));
    }

    @Test
    void abolished_ones_are_not_offered() {
        districts.prepare(Language.ENGLISH);

        assertEquals(List.of(), names("Barrow"));
        assertEquals(Optional.of("Birmingham"), districts.name("E08000025"));
    }

    @Test
    void without_a_network_and_without_a_list_it_says_so_and_tries_again_when_asked_again() {
        portal.network(false);
        districts.prepare(Language.ENGLISH);
        assertEquals(Fetching.AWAY, districts.fetching().get());

        portal.network(true);
        districts.prepare(Language.ENGLISH);
        assertEquals(Fetching.HERE, districts.fetching().get());
    }

    @Test
    void a_list_fetched_once_is_there_without_a_network_after_the_app_was_closed() {
        districts.prepare(Language.ENGLISH);
        portal.network(false);

        Districts later = new Districts(portal.api(), kept, Background.here(), clock);
        later.prepare(Language.ENGLISH);

        assertEquals(Fetching.HERE, later.fetching().get());
        assertEquals(1, later.find("birmingham").size());
    }

    @Test
    void a_list_that_is_a_month_old_is_fetched_anew_and_used_until_then() {
        districts.prepare(Language.ENGLISH);
        clock.pass(Duration.ofDays(29));
        new Districts(portal.api(), kept, Background.here(), clock).prepare(Language.ENGLISH);
        assertEquals(1, portal.asked().size());

        clock.pass(Duration.ofDays(2));
        portal.network(false);
        Districts old = new Districts(portal.api(), kept, Background.here(), clock);
        old.prepare(Language.ENGLISH);
        assertEquals(1, old.find("birmingham").size());

        portal.network(true);
        new Districts(portal.api(), kept, Background.here(), clock).prepare(Language.ENGLISH);
        assertEquals(2, portal.asked().size());
    }

    @Test
    void what_somebody_looks_for_is_never_sent() {
        districts.prepare(Language.ENGLISH);
        districts.find("somewhere secret");

        assertTrue(portal.bodies().stream().allMatch(String::isEmpty));
        assertEquals(List.of("/api/v1/areas"), portal.asked());
    }

    private List<String> names(String typed) {
        return districts.find(typed).stream().map(AreaEntry::name).toList();
    }
}
