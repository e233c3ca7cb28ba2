package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakePortal;
import candour.mobile.support.Golden;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaViewModelTest {
    private static final AreaEntry FORCE = new AreaEntry("E23000014", "force", "West Midlands", 2024, true, null);
    private static final AreaEntry CITY = new AreaEntry("E08000025", "district", "Birmingham", 2024, true, null);
    private static final String AREAS = "/api/v1/areas";

    private final Path device;
    private final AppFolder folder;
    private final MovingClock clock = new MovingClock("2026-11-22T10:00:00Z");
    private final FakePortal portal = new FakePortal()
            .on(AREAS, "200 " + Golden.areadata("found"))
            .on(AREAS + "/E23000014/figures", "200 " + Golden.areadata("figures"))
            .on(AREAS + "/E23000014/boundary", "200 " + Golden.areadata("boundary"))
            .on(AREAS + "/E08000025/figures", "200 " + Golden.areadata("figures-district"));

    AreaViewModelTest(@TempDir Path device) {
        this.device = device;
        this.folder = new AppFolder(device);
    }

    @Test
    void figures_come_with_the_places_of_the_map() {
        AreaViewModel area = shown(FORCE);

        assertEquals(
                new AreaViewModel.State.Shown(Documents.figures("figures"), Optional.empty()),
                area.state().get());
        assertEquals(Optional.of(Documents.boundary("boundary")), area.places().get());
    }

    @Test
    void without_a_network_what_was_fetched_is_shown_with_its_moment() {
        shown(FORCE);
        portal.network(false);
        clock.pass(Duration.ofDays(2));

        AreaViewModel area = shown(FORCE);

        assertEquals(
                new AreaViewModel.State.Shown(
                        Documents.figures("figures"), Optional.of(Instant.parse("2026-11-22T10:00:00Z"))),
                area.state().get());
        assertEquals(Optional.of(Documents.boundary("boundary")), area.places().get());
    }

    @Test
    void words_of_the_other_language_are_better_than_none_without_a_network() {
        shown(FORCE);
        portal.network(false);
        AreaViewModel area = new AreaViewModel(way(), Background.here(), FORCE);
        area.show(Language.WELSH);

        assertInstanceOf(AreaViewModel.State.Shown.class, area.state().get());
    }

    @Test
    void an_area_that_was_never_fetched_is_away_and_comes_when_asked_again() {
        portal.network(false);
        AreaViewModel area = shown(FORCE);
        assertEquals(new AreaViewModel.State.Away(), area.state().get());
        assertEquals(Optional.empty(), area.places().get());

        portal.network(true);
        area.again();
        assertInstanceOf(AreaViewModel.State.Shown.class, area.state().get());
    }

    @Test
    void an_area_the_portal_does_not_know_is_no_lost_network() {
        assertEquals(
                new AreaViewModel.State.Unknown(),
                shown(new AreaEntry("E99999999", "ward", "Nowhere", 2024, true, null))
                        .state()
                        .get());
    }

    @Test
    void an_answer_that_is_no_document_is_as_none() {
        portal.on(AREAS + "/E23000014/figures", "200 <html>");

        assertEquals(new AreaViewModel.State.Away(), shown(FORCE).state().get());
    }

    @Test
    void other_months_are_asked_for_when_they_are_chosen_and_only_then() {
        AreaViewModel area = shown(FORCE);
        int asked = portal.asked().size();

        area.choose(Months.LATEST_12);
        area.show(Language.ENGLISH);
        assertEquals(asked, portal.asked().size());

        area.choose(Months.ALL);
        assertEquals(asked + 2, portal.asked().size());
        assertEquals(Months.ALL, area.months());
    }

    @Test
    void the_device_remembers_the_last_area_and_no_other() {
        shown(FORCE);
        shown(CITY);
        portal.network(false);

        assertEquals(Optional.of(CITY), new AreaShelf(folder).last());
        assertInstanceOf(AreaViewModel.State.Shown.class, shown(CITY).state().get());
        assertEquals(new AreaViewModel.State.Away(), shown(FORCE).state().get());
    }

    @Test
    void nothing_is_left_when_everything_is_erased() throws Exception {
        shown(FORCE);
        AreaListViewModel.ofKind(way(), Background.here(), "district").show(Language.ENGLISH);
        assertTrue(files() > 0);

        assertTrue(folder.eraseEverything());

        assertEquals(0, files());
        assertEquals(Optional.empty(), new AreaShelf(folder).last());
    }

    @Test
    void words_find_areas_and_are_kept_nowhere() throws Exception {
        AreaFindingViewModel finding = finding(" Birm ");

        AreaFindingViewModel.State.Found found = assertInstanceOf(
                AreaFindingViewModel.State.Found.class, finding.state().get());
        assertEquals("Birm", found.words());
        assertEquals(
                List.of("E08000025"),
                found.areas().stream().map(AreaEntry::code).toList());
        assertEquals("West Midlands", found.areas().get(0).within());
        assertEquals(0, files());
    }

    @Test
    void a_postcode_is_not_sent_and_too_little_is_not_looked_for() {
        for (String postcode : List.of("B1 1BB", "mk40 1aa", "SW1A1AA", "MK40")) {
            assertEquals(
                    new AreaFindingViewModel.State.Postcode(),
                    finding(postcode).state().get(),
                    postcode);
        }
        for (String little : List.of("", " ", "b", "&&")) {
            assertEquals(
                    new AreaFindingViewModel.State.TooShort(),
                    finding(little).state().get(),
                    little);
        }
        assertEquals(List.of(), portal.asked());
        assertInstanceOf(
                AreaFindingViewModel.State.Found.class,
                finding("E08000025").state().get());
    }

    @Test
    void without_a_network_finding_says_so() {
        portal.network(false);

        assertEquals(
                new AreaFindingViewModel.State.Away(), finding("Birm").state().get());
    }

    @Test
    void a_list_is_shortened_by_what_is_typed_and_kept_for_reading_without_a_network() {
        portal.on(AREAS, "200 " + Golden.areadata("districts"));
        AreaListViewModel list = AreaListViewModel.ofKind(way(), Background.here(), "district");
        list.show(Language.ENGLISH);
        list.type("wal");

        assertEquals(
                List.of("Walsall"), list.shown().stream().map(AreaEntry::name).toList());

        portal.network(false);
        AreaListViewModel later = AreaListViewModel.ofKind(way(), Background.here(), "district");
        later.show(Language.WELSH);
        assertEquals(7, later.shown().size());
        AreaListViewModel other = AreaListViewModel.ofKind(way(), Background.here(), "force");
        other.show(Language.ENGLISH);
        assertEquals(AreaListViewModel.State.AWAY, other.state().get());
        assertFalse(other.shown().iterator().hasNext());
    }

    private AreaFindingViewModel finding(String words) {
        AreaFindingViewModel finding = new AreaFindingViewModel(way(), Background.here());
        finding.type(words);
        finding.find(Language.ENGLISH);
        return finding;
    }

    private AreaViewModel shown(AreaEntry area) {
        AreaViewModel shown = new AreaViewModel(way(), Background.here(), area);
        shown.show(Language.ENGLISH);
        return shown;
    }

    private AreaPortal way() {
        return new AreaPortal(portal.api(), new AreaShelf(folder), clock);
    }

    private long files() throws Exception {
        try (Stream<Path> all = Files.walk(device)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
