package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.Browsing;
import candour.backend.support.StaffDesk;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesSectionDocument;
import candour.shared.wire.MinutesWaiting;
import candour.shared.wire.PanelDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the pages of minutes say, the interface for programs says too.
class MinutesApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private World world;
    private Browsing reader;

    @BeforeEach
    void start() {
        world = World.fresh();
        reader = Browsing.testPortal();
    }

    private <T> T read(String path, Class<T> type) {
        HttpResponse<String> answer = reader.get(path);
        assertEquals(200, answer.statusCode(), path);
        try {
            return JSON.readValue(answer.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private MinutesList list(String query) {
        return read("/api/v1/minutes" + query, MinutesList.class);
    }

    private String panel() {
        return world.rows().list("SELECT LOWER(HEX(reference)) FROM panel").getFirst();
    }

    @Test
    void minutes_past_their_day_are_counted_whether_or_not_anybody_began_them() {
        world.meeting(31, "held");
        world.meeting(28, "held");
        world.meeting(40, "cancelled");
        World.begin(World.desk(Role.PANEL_OFFICER), world.meeting(60, "held"));

        MinutesList all = list("");

        assertEquals(
                List.of(32, 3, 0),
                all.waiting().stream().map(MinutesWaiting::daysOverdue).toList());
        assertEquals(World.PANEL, all.waiting().getFirst().panelName());
        assertEquals(all.waiting(), list("?panel=" + panel()).waiting());
        assertEquals(List.of(), all.entries());
    }

    @Test
    void published_minutes_are_listed_found_and_read() {
        String path = world.published(31, "Officers wore cameras.\n\n- in every case\n- and after");
        String reference = path.substring("/minutes/".length());

        MinutesEntry entry = list("").entries().getFirst();
        assertEquals(
                List.of("minutes", reference, World.PANEL, "en", path),
                List.of(entry.kind(), entry.reference(), entry.title(), entry.language(), entry.path()));
        assertEquals(List.of(), list("").waiting());
        MinutesList found = list("?q=camera+offic");
        assertEquals(
                List.of("Officers", "cameras"),
                found.entries().getFirst().excerpt().stream()
                        .filter(MinutesEntry.Piece::hit)
                        .map(MinutesEntry.Piece::text)
                        .toList());
        assertEquals(List.of(), list("?q=helicopter").entries());
        assertEquals(reference, list("?panel=" + panel()).entries().getFirst().reference());
        assertEquals(
                reference,
                Objects.requireNonNull(read("/api/v1/panels/" + panel(), PanelDocument.class)
                                .lastMinutes())
                        .reference());
    }

    @Test
    void a_document_holds_the_words_as_the_page_shows_them_and_its_place_in_the_chain() {
        String path = world.published(31, "Officers wore cameras.\n\n- in every case\n- and after");
        MinutesDocument minutes = read("/api/v1" + path, MinutesDocument.class);
        assertEquals(List.of(), minutes.corrections());
        assertEquals(
                List.of("chair", "panel-officer"),
                minutes.approvals().stream()
                        .map(MinutesDocument.Approval::role)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(
                        new MinutesSectionDocument.Part("paragraph", 1, List.of("Officers wore cameras.")),
                        new MinutesSectionDocument.Part("bullets", 1, List.of("in every case", "and after"))),
                minutes.sections().stream()
                        .filter(section -> section.section() == 4)
                        .findFirst()
                        .orElseThrow()
                        .parts());
        assertEquals(
                world.rows()
                        .list("SELECT LOWER(HEX(content_hash)) FROM publication_entry")
                        .getFirst(),
                minutes.fingerprint());
        assertEquals(1, minutes.entry());
    }

    @Test
    void a_correction_is_visible_and_dated() {
        String open = world.published(3, "Six cases.");
        String staff = "/staff" + open;
        StaffDesk officer = World.desk(Role.PANEL_OFFICER);
        StaffDesk chair = world.serving("CHAIR", Role.CHAIR);
        officer.post(staff + "/correction", "what", "There were seven cases, not six.");
        World.write(officer, staff, 4, "Seven cases.");
        World.publish(officer, chair, staff);

        MinutesDocument minutes = read("/api/v1" + open, MinutesDocument.class);

        assertEquals(
                List.of("There were seven cases, not six."),
                minutes.corrections().stream()
                        .map(MinutesDocument.Correction::what)
                        .toList());
        assertEquals(minutes.published(), minutes.corrections().getFirst().day());
        assertEquals(minutes.version(), minutes.corrections().getFirst().version());
        String words = minutes.sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.lines().stream())
                .collect(Collectors.joining("|"));
        assertTrue(words.contains("Seven cases.") && !words.contains("Six cases."), words);
    }

    @Test
    void what_is_not_there_or_not_published_is_not_found() {
        String draft = World.begin(World.desk(Role.PANEL_OFFICER), world.meeting(5, "held"));

        for (String path : List.of(
                draft.replace("/staff", ""),
                "/minutes/" + "0".repeat(32),
                "/minutes/x",
                "/minutes?page=2",
                "/minutes?page=0",
                "/minutes?panel=x")) {
            assertEquals(404, reader.get("/api/v1" + path).statusCode(), path);
        }
        assertEquals(400, reader.get("/api/v1/minutes?page=x").statusCode());
    }

    @Test
    void lists_and_documents_are_the_same_for_everybody_and_kept_by_caches_as_the_pages_are() {
        String open = world.published(3, "Six cases.");

        for (String path : List.of("/minutes", open)) {
            HttpResponse<String> data = reader.get("/api/v1" + path);
            HttpResponse<String> page = reader.get(path);
            assertEquals(
                    page.headers().firstValue("cache-control"), data.headers().firstValue("cache-control"), path);
            assertEquals(List.of(), data.headers().allValues("set-cookie"), path);
            String tag = data.headers().firstValue("etag").orElseThrow();
            assertEquals(304, reader.get("/api/v1" + path, "If-None-Match", tag).statusCode(), path);
        }
    }
}
