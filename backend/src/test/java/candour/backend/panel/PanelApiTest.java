package candour.backend.panel;

import static candour.backend.panel.PanelPortal.BIRMINGHAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.shared.reference.SubmissionSecret;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.ApplicationRefused;
import candour.shared.wire.ApplicationToSend;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceAsked;
import candour.shared.wire.PlaceEntry;
import candour.shared.wire.VisitAsked;
import candour.shared.wire.VisitReceipt;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the pages of panels do, the interface for programs does too.
class PanelApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browsing reader = Browsing.testPortal();
    private Rows rows;
    private StaffDesk officer;
    private String panel;

    @BeforeEach
    void openPanel() {
        PanelPortal portal = PanelPortal.fresh();
        rows = portal.rows();
        officer = portal.officer();
        panel = portal.open(2);
    }

    private static <T> T read(HttpResponse<String> answer, Class<T> type) {
        try {
            return JSON.readValue(answer.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private HttpResponse<String> tell(String path, Object body) {
        try {
            return reader.tell(path, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PanelList find(String typed) {
        return read(tell("/api/v1/panels/find", new PlaceAsked(typed)), PanelList.class);
    }

    private HttpResponse<String> apply(ApplicationToSend application) {
        return tell("/api/v1/panels/" + panel + "/applications", application);
    }

    private static ApplicationToSend application(int secret, String... more) {
        Map<String, List<String>> answers = new TreeMap<>(Map.of(
                "name", List.of("Sample Person"),
                "age", List.of("from-18"),
                "why", List.of("I was stopped."),
                "when", List.of("weekend", "online"),
                "adjustments", List.of("Large print"),
                "expenses", List.of("travel"),
                "vetting", List.of("no"),
                "conflict", List.of("no"),
                "contact", List.of("none")));
        for (int at = 0; at < more.length; at += 2) {
            answers.put(more[at], more[at + 1].isEmpty() ? List.of() : List.of(more[at + 1]));
        }
        byte[] bytes = new byte[16];
        bytes[0] = (byte) secret;
        return new ApplicationToSend(SubmissionSecret.of(bytes).written(), "en", answers);
    }

    private List<String> wrong(ApplicationToSend application) {
        HttpResponse<String> answer = apply(application);
        assertEquals(422, answer.statusCode(), answer.body());
        return read(answer, ApplicationRefused.class).errors().stream()
                .map(error -> error.field() + ": " + error.detail())
                .toList();
    }

    @Test
    void a_panel_is_read_with_all_that_its_page_says() {
        PanelDocument one = read(reader.get("/api/v1/panels/" + panel), PanelDocument.class);

        assertEquals(
                new PanelDocument(
                        panel,
                        "Sample panel",
                        "stop-and-search",
                        BIRMINGHAM,
                        "Birmingham",
                        "west-midlands",
                        one.forceName(),
                        true,
                        "Looks at searches.",
                        List.of("Members come."),
                        true,
                        2,
                        2,
                        2,
                        1,
                        18,
                        null,
                        List.of("from-18"),
                        24,
                        false,
                        null,
                        null),
                one);
        assertEquals(
                List.of(one),
                read(reader.get("/api/v1/panels"), PanelList.class).panels());
        assertEquals(404, reader.get("/api/v1/panels/" + "0".repeat(32)).statusCode());
        assertEquals(404, reader.get("/api/v1/panels?area=E99999999").statusCode());
        HttpResponse<String> list = reader.get("/api/v1/panels?area=" + BIRMINGHAM);
        assertEquals("Birmingham", read(list, PanelList.class).place() instanceof PlaceEntry place ? place.name() : "");
        assertTrue(list.headers().firstValue("cache-control").orElse("").startsWith("public, max-age=60"));
        assertTrue(list.headers().firstValue("etag").isPresent());
        assertEquals(List.of(), list.headers().allValues("set-cookie"));
    }

    @Test
    void a_panel_says_when_it_meets_next_in_the_time_of_that_day_and_nothing_of_a_meeting_called_off() {
        String meeting = "1".repeat(32);
        rows.run("INSERT INTO meeting (reference, panel_id, force_id, kind, starts_at, ends_at, place, online, status,"
                + " seats_taken, sequence, changed_at, sample, version) SELECT X'" + meeting + "', id, force_id,"
                + " 'panel', '2099-06-01 17:00:00', '2099-06-01 19:00:00', 'Northbrook Library', '', 'planned', 0, 0,"
                + " '2026-11-22 12:00:00', FALSE, 1 FROM panel");

        assertEquals(
                new MeetingEntry(
                        meeting, "panel", "2099-06-01T18:00+01:00", "2099-06-01T20:00+01:00", "Northbrook Library", ""),
                read(reader.get("/api/v1/panels/" + panel), PanelDocument.class).next());

        rows.run("UPDATE meeting SET status = 'cancelled'");
        assertNull(read(reader.get("/api/v1/panels?area=" + BIRMINGHAM), PanelList.class)
                .panels()
                .getFirst()
                .next());
    }

    @Test
    void a_postcode_or_a_place_leads_to_the_panels_there_and_no_answer_repeats_a_postcode() {
        PanelList near = find("b4 6ab");
        assertEquals("place", near.outcome());
        assertEquals(new PlaceEntry(BIRMINGHAM, "Birmingham", null), near.place());
        assertEquals(
                List.of("Sample panel"),
                near.panels().stream().map(PanelDocument::name).toList());
        assertEquals(near, find("birmingham"));
        assertEquals("unknown-postcode", find("B4 6ZZ").outcome());
        assertEquals("unknown-place", find("Atlantis").outcome());
        assertEquals(400, tell("/api/v1/panels/find", new PlaceAsked(" \t")).statusCode());
        assertEquals(400, reader.tell("/api/v1/panels/find", "{}").statusCode());
        HttpResponse<String> answer = tell("/api/v1/panels/find", new PlaceAsked("B4 6AB"));
        assertFalse(answer.body().contains("6AB"), answer.body());
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void an_application_is_stored_once_however_often_it_is_sent_and_read_by_the_panel_officer() {
        HttpResponse<String> sent = apply(application(1));
        assertEquals(201, sent.statusCode(), sent.body());
        assertEquals("no-store", sent.headers().firstValue("cache-control").orElse(""));

        assertEquals(sent.body(), apply(application(1)).body());
        assertEquals(1, rows.count("panel_application"));
        String staff = officer.get("/staff/applications").body();
        String path = staff.replaceAll("(?s).*href=\"(/staff/applications/[0-9a-f]{32})\".*", "$1");
        String page = officer.get(path).body();
        assertTrue(page.contains("Sample Person") && page.contains("Large print"), page);
    }

    @Test
    void what_the_form_refuses_is_refused_with_every_error_and_nothing_is_stored() {
        assertEquals(
                List.of(
                        "name: Enter a name we can use",
                        "age: This panel is not for your age. Other panels may be: look at the list of panels.",
                        "when: Tick when you can come",
                        "vetting: Choose from the list",
                        "conflict-what: Say in a few words what the link is",
                        "mail: Enter an email address, like name@example.org"),
                wrong(application(
                        1,
                        "name",
                        " ",
                        "age",
                        "none",
                        "when",
                        "",
                        "vetting",
                        "maybe",
                        "conflict",
                        "yes",
                        "contact",
                        "mail")));
        assertEquals(List.of("why: Use at most 2,000 characters"), wrong(application(1, "why", "ø".repeat(2001))));
        ApplicationToSend fine = application(1);
        assertEquals(
                List.of("secret: secret must be 16 random bytes in base 64 for addresses, 22 symbols"),
                wrong(new ApplicationToSend("short", "en", fine.answers())));
        assertEquals(
                List.of("language: language must be en or cy"),
                wrong(new ApplicationToSend(fine.secret(), "fr", fine.answers())));
        assertEquals(9, wrong(new ApplicationToSend(null, null, null)).size());
        assertEquals(0, rows.count("panel_application"));
        assertEquals(201, apply(application(1, "why", "ø".repeat(2000))).statusCode());
    }

    @Test
    void errors_are_told_in_the_language_of_the_applicant() {
        ApplicationToSend english = application(1, "name", "");
        List<String> welsh = wrong(new ApplicationToSend(english.secret(), "cy", english.answers()));

        assertEquals(1, welsh.size());
        assertFalse(welsh.getFirst().contains("Enter a name"), welsh.getFirst());
    }

    @Test
    void a_panel_that_has_ended_takes_nobody() {
        rows.run("UPDATE panel SET status = 'CLOSED'");

        assertEquals(404, apply(application(1)).statusCode());
        assertEquals(0, rows.count("panel_application"));
        assertFalse(
                read(reader.get("/api/v1/panels/" + panel), PanelDocument.class).open());
    }

    private VisitReceipt visit(String reference) {
        return read(
                reader.tell("/api/v1/applications/visits", "{\"reference\": \"" + reference + "\"}"),
                VisitReceipt.class);
    }

    private HttpResponse<String> ask(String act, VisitReceipt visit) {
        return tell("/api/v1/applications/" + act, new VisitAsked(visit.visit()));
    }

    @Test
    void whoever_holds_the_reference_follows_the_application_and_takes_it_back() {
        String reference = read(apply(application(1)), ApplicationReceipt.class).reference();
        VisitReceipt visit = visit(reference.replace('-', ' ').toLowerCase(java.util.Locale.ROOT));
        ApplicationDocument state = read(ask("state", visit), ApplicationDocument.class);
        assertEquals(new ApplicationDocument(panel, "Sample panel", "received", true, state.received(), ""), state);
        assertFalse(ask("state", visit).body().contains("Sample Person"));

        assertEquals(
                "withdrawn",
                read(ask("withdraw", visit), ApplicationDocument.class).status());
        assertEquals(
                "0",
                rows.list("SELECT COUNT(*) FROM panel_application WHERE answers IS NOT NULL")
                        .getFirst());
        assertFalse(read(ask("withdraw", visit), ApplicationDocument.class).open());
    }

    @Test
    void a_guess_that_was_right_is_answered_as_one_that_was_wrong() {
        String reference = read(apply(application(1)), ApplicationReceipt.class).reference();
        VisitReceipt hit = visit(reference);
        VisitReceipt miss = visit("000-000-000-000-000-000");

        assertEquals(hit.minutes(), miss.minutes());
        assertEquals(hit.visit().length(), miss.visit().length());
        assertEquals(404, ask("state", miss).statusCode());
        assertEquals(404, ask("withdraw", miss).statusCode());
        assertEquals(400, ask("state", new VisitReceipt("AAAA", 30)).statusCode());
        for (String typed : List.of("", "%", reference.substring(1))) {
            HttpResponse<String> refused =
                    reader.tell("/api/v1/applications/visits", "{\"reference\": \"" + typed + "\"}");
            assertEquals(400, refused.statusCode(), typed);
        }
    }
}
