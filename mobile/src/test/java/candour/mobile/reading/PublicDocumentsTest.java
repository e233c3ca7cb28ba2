package candour.mobile.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.PlaceEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicDocumentsTest {
    private static final String PATH = "/api/v1/place";
    private static final PlaceEntry DUDLEY = new PlaceEntry("E08000027", "Dudley", null);

    private final FakePortal portal =
            new FakePortal().on(PATH, "200 {\"code\":\"E08000027\",\"name\":\"Dudley\",\"within\":null}");
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final PublicDocuments documents;

    PublicDocumentsTest(@TempDir Path device) {
        documents = new PublicDocuments(portal.api(), new KeptDocuments(new AppFolder(device)), clock);
    }

    private Read<PlaceEntry> fetch() {
        return documents.fetch(Language.ENGLISH, PATH, PlaceEntry.class);
    }

    @Test
    void without_a_network_a_document_is_read_as_it_was_fetched_with_the_day() {
        assertEquals(Read.here(DUDLEY), fetch());
        clock.pass(Duration.ofDays(3));
        portal.network(false);

        assertEquals(Read.kept(DUDLEY, LocalDate.of(2026, 11, 22)), fetch());
    }

    @Test
    void what_was_never_fetched_is_away_and_what_is_not_there_is_gone() {
        portal.network(false);
        assertEquals(Read.away(), fetch());

        portal.network(true);
        portal.on(PATH, "404");
        assertEquals(Read.gone(), fetch());
    }

    @Test
    void an_answer_that_cannot_be_read_neither_counts_nor_replaces_what_is_kept() {
        fetch();
        for (String answer : List.of("200 <html>a café's sign-in page</html>", "403 sign in first", "500", "429")) {
            portal.on(PATH, answer);
            assertEquals(Read.kept(DUDLEY, LocalDate.of(2026, 11, 22)), fetch(), answer);
        }
    }

    @Test
    void what_is_only_looked_at_is_not_kept() {
        assertEquals(Read.here(DUDLEY), documents.look(Language.ENGLISH, PATH, PlaceEntry.class));
        portal.network(false);

        assertEquals(Read.away(), documents.look(Language.ENGLISH, PATH, PlaceEntry.class));
        assertEquals(Read.away(), documents.before(PATH, PlaceEntry.class));
    }

    @Test
    void on_a_device_without_a_folder_everything_works_but_nothing_is_kept() {
        PublicDocuments nowhere = new PublicDocuments(portal.api(), new KeptDocuments(new AppFolder(null)), clock);

        assertEquals(Read.here(DUDLEY), nowhere.fetch(Language.ENGLISH, PATH, PlaceEntry.class));
        portal.network(false);
        assertEquals(Read.away(), nowhere.fetch(Language.ENGLISH, PATH, PlaceEntry.class));
    }
}
