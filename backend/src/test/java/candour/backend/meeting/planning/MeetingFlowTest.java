package candour.backend.meeting.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.meeting.AttendanceRole;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.PanelFixture;
import candour.backend.support.Browsing;
import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingFlowTest {
    private PanelFixture fixture;

    @BeforeEach
    void start() {
        fixture = PanelFixture.start();
    }

    private static String page(Meeting meeting) {
        HttpResponse<String> page = Browsing.testPortal().get(meeting.path());
        assertEquals(200, page.statusCode());
        assertEquals(Optional.empty(), page.headers().firstValue("set-cookie"));
        return page.body();
    }

    private static String[] changed(String version, String from, String place) {
        return new String[] {
            "version",
            version,
            "kind",
            "panel",
            "date-day",
            "12",
            "date-month",
            "5",
            "date-year",
            "2071",
            "from",
            from,
            "to",
            "9pm",
            "place",
            place,
            "reason",
            "The hall is flooded"
        };
    }

    @Test
    void a_planned_meeting_is_public_with_its_agenda_and_on_the_page_of_its_panel() {
        Meeting meeting = fixture.plan("panel", "");
        String page = page(meeting);

        assertTrue(page.contains("Tuesday 12 May 2071, 6pm to 8pm"), page);
        assertTrue(page.contains("Sample Hall, 1 Example Street"), page);
        assertTrue(page.contains("Questions from the public"), page);
        assertTrue(page.contains("Minutes of the last meeting"), page);
        String panel = Browsing.testPortal().get(fixture.panel().path()).body();
        assertTrue(panel.contains("Tuesday 12 May 2071, 6pm to 8pm"), panel);
        assertTrue(panel.contains("/calendar.ics"), panel);
        String welsh = Browsing.testPortal().get("/cy" + meeting.path()).body();
        assertTrue(welsh.contains("12 Mai 2071, 6yh i 8yh"), welsh);
        assertEquals(
                Optional.of(meeting.id()),
                fixture.portal()
                        .bean(MeetingLookup.class)
                        .next(fixture.panel().id())
                        .map(Meeting::id));
    }

    @Test
    void moving_and_cancelling_stay_visible_and_reach_calendars() {
        Meeting meeting = fixture.plan("panel", "");
        String path = meeting.staffPath();
        String version = PanelFixture.version(fixture.chair(), path + "/change");
        HttpResponse<String> moved = fixture.chair().post(path + "/change", changed(version, "7pm", "Another Hall"));
        assertEquals(303, moved.statusCode(), moved.body());
        String page = page(meeting);
        assertTrue(page.contains("7pm to 9pm"), page);
        assertTrue(page.contains("Before, it was: Tuesday 12 May 2071, 6pm to 8pm, Sample Hall"), page);
        assertTrue(page.contains("The hall is flooded"), page);

        HttpResponse<String> late = fixture.officer().post(path + "/change", changed(version, "5pm", "Third Hall"));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Third Hall") && late.body().contains("Another Hall"), late.body());

        assertEquals(
                422, fixture.officer().post(path + "/cancel", "version", "2").statusCode(), "a reason is needed");
        assertEquals(
                303,
                fixture.officer()
                        .post(
                                path + "/cancel",
                                "version",
                                PanelFixture.version(fixture.officer(), path + "/cancel"),
                                "reason",
                                "Nobody can come")
                        .statusCode());
        assertTrue(page(meeting).contains("Nobody can come"));
        String calendar =
                Browsing.testPortal().get(meeting.path() + "/calendar.ics").body();
        assertTrue(calendar.contains("STATUS:CANCELLED") && calendar.contains("SEQUENCE:2"), calendar);
        String all = Browsing.testPortal()
                .get(fixture.panel().path() + "/calendar.ics")
                .body();
        assertTrue(all.contains("STATUS:CANCELLED"), all);
    }

    @Test
    void what_was_held_shows_counts_by_role_and_can_be_corrected() {
        Meeting ahead = fixture.plan("panel", "");
        assertEquals(
                403,
                fixture.officer()
                        .post(ahead.staffPath() + "/held", "version", "1", "chair", "1")
                        .statusCode(),
                "it has not begun");
        Meeting meeting = fixture.past(ahead);
        String path = meeting.staffPath() + "/held";
        assertEquals(422, fixture.officer().post(path, "version", "1").statusCode());
        assertEquals(
                422,
                fixture.officer().post(path, "version", "1", "member", "many").statusCode());
        String version = PanelFixture.version(fixture.officer(), path);
        assertEquals(
                303,
                fixture.officer()
                        .post(path, "version", version, "chair", "1", "member", "7", "force", "2")
                        .statusCode());
        MeetingLookup lookup = fixture.portal().bean(MeetingLookup.class);
        assertEquals(
                Map.of(AttendanceRole.CHAIR, 1, AttendanceRole.MEMBER, 7, AttendanceRole.FORCE, 2),
                lookup.attended(meeting.id()));
        assertEquals(
                Optional.of(MeetingStatus.HELD),
                lookup.last(fixture.panel().id()).map(Meeting::status));
        assertTrue(page(meeting).contains("Community members"));
        assertEquals(
                409,
                fixture.chair()
                        .post(path, "version", version, "chair", "1", "member", "9")
                        .statusCode());
        assertEquals(7, lookup.attended(meeting.id()).get(AttendanceRole.MEMBER));
    }

    @Test
    void agendas_are_set_by_who_runs_the_meeting_and_take_suggestions_of_members() {
        Meeting meeting = fixture.plan("panel", "");
        String path = meeting.staffPath();
        assertEquals(
                303,
                fixture.member()
                        .post(path + "/suggest", "item", "Searches near <schools>")
                        .statusCode());
        assertFalse(page(meeting).contains("near &lt;schools"));
        String id = fixture.rows()
                .list("SELECT id FROM agenda_item WHERE state = 'suggested'")
                .getFirst();
        assertEquals(
                303,
                fixture.chair()
                        .post(path + "/suggestions", "item", id, "agree", "1")
                        .statusCode());
        assertTrue(page(meeting).contains("Searches near &lt;schools&gt;"));

        String version = PanelFixture.version(fixture.officer(), path + "/agenda");
        String items = "Welcome\n\nSearches near <schools>\nAny other business";
        assertEquals(
                303,
                fixture.officer()
                        .post(path + "/agenda", "version", version, "items", items)
                        .statusCode());
        assertEquals(
                List.of("Welcome", "Searches near <schools>", "Any other business"),
                fixture.rows().list("SELECT title FROM agenda_item WHERE state = 'agreed' ORDER BY position"));
        HttpResponse<String> stale = fixture.chair().post(path + "/agenda", "version", version, "items", "Mine");
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Mine") && stale.body().contains("Any other business"), stale.body());
    }

    @Test
    void standing_items_begin_the_next_meeting() {
        String path = "/staff/meetings/standing/" + fixture.panel().reference();
        assertEquals(
                303,
                fixture.chair().post(path, "items", "Tea\nFigures of the month").statusCode());
        Meeting meeting = fixture.plan("panel", "");

        assertTrue(page(meeting).contains("Figures of the month"));
        assertFalse(page(meeting).contains("Minutes of the last meeting"));
    }

    @Test
    void only_members_of_the_panel_and_who_runs_it_come_in() {
        Meeting meeting = fixture.plan("panel", "");
        StaffDesk otherChair = fixture.sitting(fixture.add("Other panel", 18), "CHAIR", Role.CHAIR);
        StaffDesk otherMember = PanelFixture.desk(Role.VOLUNTEER);
        String path = meeting.staffPath();

        assertEquals(404, otherChair.get(path).statusCode());
        assertEquals(404, otherMember.get(path).statusCode());
        assertEquals(404, otherChair.post(path + "/agenda", "items", "Mine").statusCode());
        assertEquals(
                404,
                otherChair
                        .get("/staff/meetings/plan/" + fixture.panel().reference())
                        .statusCode());
        assertEquals(200, fixture.member().get(path).statusCode());
        assertEquals(403, fixture.member().get(path + "/agenda").statusCode());
        StaffDesk inspector = PanelFixture.desk(Role.INSPECTOR);
        assertEquals(200, inspector.get(path).statusCode());
        assertEquals(403, inspector.post(path + "/cancel", "reason", "x").statusCode());
        assertEquals(200, PanelFixture.desk(Role.FORCE_CONTACT).get(path).statusCode());
        assertFalse(otherMember.get("/staff/meetings").body().contains("Sample panel"));
        assertTrue(fixture.member().get("/staff/meetings").body().contains("Sample panel"));
    }

    @Test
    void a_panel_that_lets_its_cadence_slip_is_named() {
        Meeting meeting = fixture.past(fixture.plan("panel", ""));
        assertTrue(fixture.officer().get("/staff").body().contains("Say how the meeting of Sample panel went"));
        fixture.rows()
                .run(
                        "UPDATE meeting SET starts_at = starts_at - INTERVAL 100 DAY, ends_at = ends_at - INTERVAL 100 DAY,"
                                + " status = 'held' WHERE id = " + meeting.id());

        assertTrue(fixture.officer().get("/staff/meetings").body().contains("Should have met by"));
        assertTrue(fixture.officer().get("/staff").body().contains("Sample panel should have met"));
        fixture.plan("panel", "");
        assertFalse(fixture.officer().get("/staff").body().contains("Sample panel should have met"));
    }
}
