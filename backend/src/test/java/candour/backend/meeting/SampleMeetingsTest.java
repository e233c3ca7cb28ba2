package candour.backend.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.SampleStaff;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.SamplePanels;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleMeetingsTest {

    @Test
    void there_is_one_in_each_state_and_all_of_it_goes_again() {
        TestPortal portal = TestPortal.emptied();
        portal.bean(SampleStaff.class).make("made-up-password-of-a-trial-7");
        portal.bean(SamplePanels.class).make();
        SampleMeetings sample = portal.bean(SampleMeetings.class);
        sample.make();
        sample.make();

        Panel panel =
                portal.bean(PanelLookup.class).find(SamplePanels.BIRMINGHAM).orElseThrow();
        MeetingLookup meetings = portal.bean(MeetingLookup.class);
        assertEquals(7, meetings.list(panel.id()).size());
        Meeting next = meetings.next(panel.id()).orElseThrow();
        Meeting last = meetings.last(panel.id()).orElseThrow();
        String ahead = Browsing.testPortal().get(next.path()).body();
        assertTrue(ahead.contains("Carried over from the meeting on"), ahead);
        assertTrue(ahead.contains("2 questions wait to be read"), ahead);
        assertTrue(ahead.contains("The library is closed"), ahead);
        String before = Browsing.testPortal().get(last.path()).body();
        assertTrue(before.contains("The police force’s contact answered on"), before);
        assertTrue(before.contains("1 question was not published"), before);
        assertEquals(
                List.of("CANCELLED", "HELD", "HELD", "HELD", "HELD", "PLANNED", "PLANNED"),
                meetings.list(panel.id()).stream()
                        .map(meeting -> meeting.status().name())
                        .sorted()
                        .toList());

        assertEquals(8, sample.erase());
        requireEmpty(portal);
    }

    private static void requireEmpty(TestPortal portal) {
        for (String table : List.of(
                "meeting",
                "meeting_change",
                "agenda_item",
                "meeting_invitation",
                "meeting_adjustment",
                "meeting_attendance",
                "asked_question",
                "published_question")) {
            assertEquals(0, Rows.of(portal).count(table), table);
        }
    }
}
