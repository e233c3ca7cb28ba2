package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.identity.SampleStaff;
import candour.backend.meeting.SampleMeetings;
import candour.backend.panel.SamplePanels;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The made-up minutes show each state that minutes can be in, all at once.
class SampleMinutesTest {

    private static List<String> published(String list) {
        return Pattern.compile("href=\"(/minutes/[0-9a-z]{20,})\"")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String waitingForTheSecondApproval(TestPortal portal) {
        return Rows.of(portal)
                .list("SELECT COUNT(*) FROM minutes m JOIN minutes_approval a ON a.minutes_id = m.id"
                        + " AND a.version = m.version WHERE m.sent")
                .getFirst();
    }

    @Test
    void published_corrected_waiting_and_overdue_minutes_are_there_at_once_and_go_again() {
        TestPortal portal = TestPortal.emptied();
        portal.bean(SampleStaff.class).make("made-up-password-of-a-trial-7");
        portal.bean(SamplePanels.class).make();
        portal.bean(SampleMeetings.class).make();
        SampleMinutes sample = portal.bean(SampleMinutes.class);
        sample.make();
        sample.make();

        Browsing reader = Browsing.testPortal();
        String list = reader.get("/minutes").body();
        List<String> published = published(list);
        assertEquals(2, published.size(), list);
        List<String> pages =
                published.stream().map(path -> reader.get(path).body()).toList();
        assertEquals(
                1,
                pages.stream()
                        .filter(page -> page.contains("five records were looked at. There were six."))
                        .count(),
                "one of them is corrected");
        assertFalse(pages.getFirst().contains("are not published yet"), "those before were published first");
        assertTrue(
                Pattern.compile("Overdue by [0-9]{1,2} days").matcher(list).find(),
                "nobody wrote those of one: " + list);

        String desk = World.read(World.desk(Role.PANEL_OFFICER), "/staff/minutes");
        assertTrue(desk.contains("Waits for approval"), desk);
        assertEquals("1", waitingForTheSecondApproval(portal), "the first approval is there, the second is not");

        assertEquals(3, sample.erase());
        assertEquals(0, Rows.of(portal).count("minutes"));
        assertEquals(0, Rows.of(portal).count("minutes_approval"));
    }
}
