package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicMinutesFlowTest {
    private World world;
    private Browsing reader;

    @BeforeEach
    void start() {
        world = World.fresh();
        reader = Browsing.testPortal();
    }

    private String read(String path) {
        HttpResponse<String> page = reader.get(path);
        assertEquals(200, page.statusCode(), path);
        assertEquals(List.of(), page.headers().allValues("set-cookie"), path);
        return page.body();
    }

    @Test
    void minutes_past_their_day_are_shown_as_overdue_whether_or_not_anybody_began_them() {
        world.meeting(31, "held");
        world.meeting(29, "planned");
        world.meeting(28, "held");
        world.meeting(40, "cancelled");
        World.begin(World.desk(Role.PANEL_OFFICER), world.meeting(60, "held"));

        String page = read("/minutes");
        assertTrue(page.contains("Overdue by 3 days"), page);
        assertTrue(page.contains("Overdue by 1 day<"), page);
        assertTrue(page.contains("Due today"), page);
        assertTrue(page.contains("Overdue by 32 days"), page);
        assertFalse(page.contains("Overdue by 12 days"), "a cancelled meeting has no minutes");
        assertTrue(page.indexOf("Overdue by 32 days") < page.indexOf("Overdue by 3 days"));
        String panel =
                world.rows().list("SELECT LOWER(HEX(reference)) FROM panel").getFirst();
        assertTrue(read("/panels/" + panel).contains("Overdue by 32 days"));
    }

    @Test
    void the_page_of_a_meeting_that_took_place_says_where_its_minutes_are_and_speaks_of_the_past() {
        String late = read("/meetings/" + world.meeting(31, "held"));
        assertTrue(late.contains("The minutes are not published. They were due by "), late);
        assertTrue(late.contains(", 3 days ago."), late);
        assertTrue(late.contains("What was on the agenda"), late);
        assertFalse(late.contains("calendar.ics"), late);
        assertFalse(late.contains("can ask questions before"), late);

        String minutes = world.published(20, "Officers wore cameras.");
        String held = world.rows()
                .list("SELECT LOWER(HEX(reference)) FROM meeting ORDER BY id DESC LIMIT 1")
                .getFirst();
        String page = read("/meetings/" + held);
        assertTrue(page.contains("href=\"" + minutes + "\">Read the minutes"), page);
        assertFalse(page.contains("They were due by"), page);

        String planned = read("/meetings/" + world.meeting(-5, "planned"));
        assertTrue(planned.contains("calendar.ics"), planned);
        assertTrue(planned.contains("What the meeting talks about"), planned);
    }

    @Test
    void published_minutes_are_listed_found_and_no_longer_overdue() {
        String minutes = world.published(31, "Officers wore cameras in every case.");
        String list = read("/minutes");
        assertTrue(list.contains("href=\"" + minutes + "\""), list);
        assertFalse(list.contains("Overdue"), list);
        String found = read("/minutes?q=camera+offic");
        assertTrue(found.contains("<mark>cameras</mark>"), found);
        assertTrue(found.contains("1 result for “camera offic”"), found);
        assertTrue(read("/minutes?q=helicopter").contains("Nothing has all these words"));
        assertTrue(read("/minutes?q=%3Cscript%3E").contains("&lt;script&gt;"));
        String panel =
                world.rows().list("SELECT LOWER(HEX(reference)) FROM panel").getFirst();
        assertTrue(read("/panels/" + panel).contains(minutes));
        assertEquals(404, reader.get("/minutes?page=2").statusCode());
        assertEquals(
                404,
                reader.get(minutes.substring(0, minutes.length() - 1) + "x").statusCode());
    }

    @Test
    void the_page_shows_its_fingerprint_and_the_check_agrees() {
        String minutes = world.published(3, "Words to stay as they are.");
        String page = read(minutes);
        assertTrue(page.contains("Number 1 in the chain"), page);
        String hash = world.rows()
                .list("SELECT LOWER(HEX(content_hash)) FROM publication_entry")
                .getFirst();
        assertTrue(page.contains(hash.replaceAll("(.{4})(?=.)", "$1 ")), page);
        List<Finding> findings = world.portal().beans(Check.class).stream()
                .filter(check -> check.order() == 60)
                .flatMap(check -> check.findings().stream())
                .toList();
        assertEquals(
                List.of(Finding.good("publications", "1 in an unbroken chain, each as it was published")), findings);
    }

    @Test
    void welsh_minutes_have_a_welsh_frame_and_are_marked_on_english_pages() {
        StaffDesk officer = World.desk(Role.PANEL_OFFICER);
        StaffDesk chair = world.serving("CHAIR", Role.CHAIR);
        HttpResponse<String> begun = officer.post("/cy/staff/minutes", "meeting", world.meeting(3, "held"));
        String minutes = begun.headers().firstValue("location").orElseThrow().replace("/cy", "");
        World.write(officer, minutes, 4, "Edrychodd y panel ar chwe achos yn Nhŷ’r Cyffredin.");
        World.publish(officer, chair, minutes);
        String open = minutes.replace("/staff", "");

        assertTrue(read("/cy" + open).contains("Pwy ddaeth"));
        String english = read(open);
        assertTrue(english.contains("<div class=\"minutes\" lang=\"cy\">"), english);
        assertTrue(english.contains("These minutes are published in Welsh"), english);
    }

    @Test
    void english_minutes_on_a_welsh_page_are_marked_and_everything_around_them_is_welsh() {
        String open = world.published(31, "The panel looked at six cases.").replace("/staff", "");
        String welsh = read("/cy" + open);
        assertTrue(welsh.contains("<div class=\"minutes\" lang=\"en\">"), welsh);
        assertTrue(welsh.contains("Cyhoeddir y cofnodion hyn yn Saesneg"), welsh);
        assertTrue(welsh.contains("I ofyn amdanynt yn Gymraeg, ysgrifennwch at "), welsh);
        assertTrue(welsh.contains("Ai hyn a gyhoeddwyd?"), welsh);
        assertFalse(read(open).contains("To ask for them in English"), "nothing to say on the page in English");
    }

    @Test
    void an_independent_reader_takes_the_feed_and_notices_a_correction_by_its_date_alone() throws Exception {
        String minutes = world.published(31, "First words.");
        // feeds tell whole seconds, and this correction comes sooner
        Rows.of(TestPortal.running()).run("UPDATE minutes SET published_at = published_at - INTERVAL 1 HOUR");
        HttpResponse<String> answer = reader.get("/minutes/feed.atom");
        assertEquals(
                "application/atom+xml;charset=utf-8",
                answer.headers().firstValue("content-type").orElse(""));
        Item before = items(answer.body()).getFirst();
        assertTrue(before.getLink().orElse("").endsWith(minutes), before.toString());
        assertTrue(before.getTitle().orElse("").startsWith("Minutes: " + World.PANEL));
        assertTrue(before.getGuid().orElse("").startsWith("urn:uuid:"));

        StaffDesk officer = World.desk(Role.PANEL_OFFICER);
        StaffDesk chair = world.serving("CHAIR", Role.CHAIR);
        String staff = "/staff" + minutes;
        officer.post(staff + "/correction", "what", "A word was wrong.");
        World.publish(officer, chair, staff);
        List<Item> items = items(reader.get("/minutes/feed.atom").body());
        assertEquals(1, items.size());
        Item after = items.getFirst();
        assertEquals(before.getGuid(), after.getGuid());
        assertEquals(before.getPubDate(), after.getPubDate());
        assertTrue(after.getUpdatedZonedDateTime()
                .orElseThrow()
                .isAfter(before.getUpdatedZonedDateTime().orElseThrow()));
        assertTrue(after.getDescription().orElse("").contains("A word was wrong."), after.toString());
    }

    private static List<Item> items(String feed) {
        return new RssReader()
                .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void the_pdf_is_the_same_bytes_each_time() throws Exception {
        String minutes = world.published(3, "Words on paper.");
        byte[] first = bytes(minutes + "/minutes.pdf");
        assertEquals("%PDF", new String(first, 0, 4, StandardCharsets.US_ASCII));
        assertArrayEquals(first, bytes(minutes + "/minutes.pdf"));
    }

    private byte[] bytes(String path) throws Exception {
        URI address = world.portal().address().resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "application/pdf",
                    answer.headers().firstValue("content-type").orElse(""));
            return answer.body();
        }
    }
}
