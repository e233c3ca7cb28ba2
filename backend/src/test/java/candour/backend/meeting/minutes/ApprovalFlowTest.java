package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.Browsing;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalFlowTest {
    private static final String WORDS = "The panel looked at six cases.\n\n- four were green\n- two were red";

    private World world;
    private StaffDesk officer;
    private StaffDesk chair;
    private String minutes;

    @BeforeEach
    void start() {
        world = World.fresh();
        officer = World.desk(Role.PANEL_OFFICER);
        chair = world.serving("CHAIR", Role.CHAIR);
        minutes = World.begin(officer, world.meeting(5, "held"));
    }

    private String state() {
        return world.rows()
                .list("SELECT COALESCE(published_version, 0) FROM minutes")
                .getFirst();
    }

    @Test
    void the_chair_and_a_second_person_approve_one_version_before_it_is_public() {
        assertEquals(303, World.write(officer, minutes, 4, WORDS).statusCode());
        String open = minutes.replace("/staff", "");
        assertEquals(404, Browsing.testPortal().get(open).statusCode());
        assertEquals(422, World.approve(chair, minutes).statusCode(), "not sent");
        World.act(officer, minutes, "/send");
        assertEquals(422, World.act(officer, minutes, "/publish").statusCode(), "nobody approved");
        assertEquals(303, World.approve(officer, minutes).statusCode());
        HttpResponse<String> again = World.approve(officer, minutes);
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("Another person must approve it too"), again.body());
        HttpResponse<String> third = World.approve(World.desk(Role.PANEL_OFFICER), minutes);
        assertTrue(third.body().contains("The chair must still approve"), third.body());
        assertEquals(422, World.act(officer, minutes, "/publish").statusCode(), "one is not enough");
        assertEquals("0", state());

        assertEquals(303, World.approve(chair, minutes).statusCode());
        assertEquals(303, World.act(officer, minutes, "/publish").statusCode());

        String page = Browsing.testPortal().get(open).body();
        assertTrue(page.contains("The panel looked at six cases."), page);
        assertTrue(page.contains("<li>two were red</li>"), page);
        assertTrue(page.contains("the chair (") && page.contains("a panel officer ("), page);
        assertFalse(page.contains("Sample Staff"), "no names: " + page);
    }

    @Test
    void a_change_withdraws_every_approval() {
        World.act(officer, minutes, "/send");
        World.approve(officer, minutes);
        World.approve(chair, minutes);
        assertEquals(303, World.write(chair, minutes, 4, "One word more.").statusCode());

        assertEquals(422, World.act(officer, minutes, "/publish").statusCode());
        World.approve(chair, minutes);
        assertEquals(422, World.act(officer, minutes, "/publish").statusCode(), "who edited last is not enough alone");
        World.approve(World.desk(Role.PANEL_OFFICER), minutes);
        assertEquals(303, World.act(officer, minutes, "/publish").statusCode());
    }

    @Test
    void what_was_approved_is_what_was_read() {
        World.act(officer, minutes, "/send");
        String read = World.version(chair, minutes);
        World.write(officer, minutes, 4, "Changed behind the back of the chair.");

        assertEquals(409, chair.post(minutes + "/approve", "version", read).statusCode());
        assertEquals(List.of(), world.rows().list("SELECT part FROM minutes_approval"));
    }

    @Test
    void two_panel_officers_and_two_vice_chairs_are_not_enough_without_the_chair() {
        World.act(officer, minutes, "/send");
        assertEquals(
                303,
                World.approve(world.serving("VICE_CHAIR", Role.VOLUNTEER), minutes)
                        .statusCode());
        assertEquals(
                422,
                World.approve(world.serving("VICE_CHAIR", Role.CHAIR), minutes).statusCode());
        assertEquals(422, World.act(officer, minutes, "/publish").statusCode());
    }

    @Test
    void members_and_inspectors_read_and_change_nothing() {
        StaffDesk member = world.serving("MEMBER", Role.VOLUNTEER);
        assertTrue(World.read(member, minutes).contains("To comment on it, write to"));
        String version = World.version(officer, minutes + "/sections/4");
        assertEquals(403, member.get(minutes + "/sections/4").statusCode());
        assertEquals(
                403,
                member.post(minutes + "/sections/4", "base", version, "heading", "x", "body", "x")
                        .statusCode());
        assertEquals(403, member.post(minutes + "/send", "version", version).statusCode());
        assertEquals(403, member.post(minutes + "/approve", "version", version).statusCode());
        StaffDesk inspector = World.desk(Role.INSPECTOR);
        World.read(inspector, minutes);
        World.read(inspector, minutes + "/versions/1");
        assertEquals(403, inspector.post(minutes + "/send", "version", version).statusCode());
        assertEquals("1", world.rows().list("SELECT version FROM minutes").getFirst());
    }

    @Test
    void to_the_force_to_other_forces_and_to_strangers_there_is_no_draft() {
        assertEquals(403, World.desk(Role.FORCE_CONTACT).get(minutes).statusCode());
        assertEquals(404, World.desk(Role.VOLUNTEER).get(minutes).statusCode());
        assertEquals(404, World.desk(Role.CHAIR).get(minutes).statusCode());
        StaffDesk elsewhere = StaffDesk.signedIn(new ForceId("gwent"), Role.PANEL_OFFICER, Role.INSPECTOR);
        assertEquals(404, elsewhere.get(minutes).statusCode());
        assertFalse(World.read(elsewhere, "/staff/minutes").contains(World.PANEL));
        assertEquals(303, StaffDesk.anonymous().get(minutes).statusCode());
    }

    @Test
    void a_correction_takes_the_same_two_people_and_stays_visible() {
        World.write(officer, minutes, 4, "Six cases.");
        World.publish(officer, chair, minutes);
        String open = minutes.replace("/staff", "");
        HttpResponse<String> closed =
                officer.post(minutes + "/sections/4", "base", "2", "heading", "Heading 4", "body", "Seven.");
        assertEquals(409, closed.statusCode(), "published minutes are not simply edited");
        assertEquals(422, officer.post(minutes + "/correction", "what", "").statusCode());
        assertEquals(
                303,
                officer.post(minutes + "/correction", "what", "There were seven cases, not six.")
                        .statusCode());
        World.write(officer, minutes, 4, "Seven cases.");
        assertTrue(Browsing.testPortal().get(open).body().contains("Six cases."), "still the old one");

        World.publish(officer, chair, minutes);
        String page = Browsing.testPortal().get(open).body();
        assertTrue(page.contains("Seven cases.") && !page.contains("Six cases."), page);
        assertTrue(page.contains("There were seven cases, not six."), page);
        assertTrue(page.contains("version 4"), page);
        assertEquals(2, world.rows().count("publication_entry"));
        assertTrue(world.rows()
                .list("SELECT act FROM audit_event")
                .containsAll(List.of(
                        "minutes.drafted",
                        "minutes.changed",
                        "minutes.sent",
                        "minutes.approved",
                        "minutes.published",
                        "minutes.correction",
                        "minutes.corrected")));
    }

    @Test
    void the_page_of_staff_says_what_is_true_of_the_version_now() {
        World.act(officer, minutes, "/send");
        World.approve(officer, minutes);
        assertTrue(World.read(officer, minutes).contains("You approved this version. The chair must approve it too."));
        World.approve(chair, minutes);
        assertFalse(World.read(officer, minutes).contains("must approve it too"), "both approvals are there");
        assertFalse(World.read(chair, minutes).contains("must approve it too"), "both approvals are there");
        assertTrue(World.read(World.desk(Role.INSPECTOR), minutes).contains("It waits for somebody to publish it."));

        World.act(officer, minutes, "/publish");
        for (StaffDesk reader : List.of(officer, chair, World.desk(Role.INSPECTOR))) {
            String page = World.read(reader, minutes);
            assertTrue(page.contains("This version is published."), page);
            assertFalse(page.contains("must approve it too") || page.contains("decide."), page);
        }
    }
}
