package candour.backend.meeting.attending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.PanelFixture;
import candour.backend.platform.retention.RetentionRule;
import candour.backend.support.Browsing;
import candour.backend.support.StaffDesk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsFlowTest {
    private static final String NEED = "a ramp, I use a wheelchair";

    private PanelFixture fixture;
    private Meeting meeting;

    @BeforeEach
    void start() {
        fixture = PanelFixture.start();
        meeting = fixture.plan("panel", "");
    }

    private void invite() {
        assertEquals(
                303, fixture.officer().post(meeting.staffPath() + "/invite").statusCode());
    }

    @Test
    void every_member_is_asked_once_by_a_mail_that_is_sealed_until_sent() {
        invite();
        invite();

        assertEquals(2, fixture.rows().count("meeting_invitation"));
        assertEquals(2, fixture.rows().count("outbox_mail"));
        assertTrue(fixture.member().get("/staff").body().contains("Say whether you can come"));
    }

    @Test
    void a_reply_is_seen_by_who_runs_the_meeting_and_what_somebody_needs_is_sealed() {
        invite();
        String path = meeting.staffPath();
        assertEquals(422, fixture.member().post(path + "/reply").statusCode());
        assertEquals(
                303,
                fixture.member()
                        .post(path + "/reply", "reply", "maybe", "needs", NEED)
                        .statusCode());

        assertTrue(fixture.officer().get(path).body().contains(NEED));
        assertTrue(fixture.member().get(path).body().contains("Your reply: Maybe"));
        assertFalse(fixture.member().get("/staff").body().contains("Say whether you can come"));
        StaffDesk other = fixture.sitting(fixture.panel(), "MEMBER", Role.VOLUNTEER);
        assertFalse(other.get(path).body().contains(NEED));
        assertFalse(PanelFixture.desk(Role.INSPECTOR).get(path).body().contains(NEED));
        assertTrue(fixture.rows().values("meeting_adjustment").stream()
                .noneMatch(value -> new String(value, StandardCharsets.UTF_8).contains("wheelchair")));
    }

    @Test
    void what_somebody_needed_is_forgotten_thirty_days_after_the_meeting() {
        fixture.member().post(meeting.staffPath() + "/reply", "reply", "yes", "needs", NEED);
        fixture.past(meeting);
        RetentionRule rule = fixture.portal().bean(AdjustmentsRetention.class);

        assertEquals(0, rule.apply(Instant.now().plus(Duration.ofDays(29))));
        assertEquals(1, rule.apply(Instant.now().plus(Duration.ofDays(31))));
        assertEquals(0, fixture.rows().count("meeting_adjustment"));
    }

    @Test
    void who_was_there_is_named_only_while_they_agree() {
        String path = meeting.staffPath();
        assertEquals(403, fixture.member().post(path + "/named", "agree", "1").statusCode());
        fixture.past(meeting);
        fixture.officer()
                .post(
                        path + "/held",
                        "version",
                        PanelFixture.version(fixture.officer(), path + "/held"),
                        "member",
                        "1");
        String name = fixture.member().account().displayName();
        assertFalse(Browsing.testPortal().get(meeting.path()).body().contains(name));
        assertEquals(303, fixture.member().post(path + "/named", "agree", "1").statusCode());
        assertTrue(Browsing.testPortal().get(meeting.path()).body().contains(name));
        assertEquals(
                303, fixture.member().post(path + "/named", "withdraw", "1").statusCode());
        assertFalse(Browsing.testPortal().get(meeting.path()).body().contains(name));
    }

    @Test
    void after_a_meeting_people_are_pointed_to_questions_that_do_not_know_which_meeting_or_who() {
        String path = meeting.staffPath();
        String asked = "href=\"/about-you/attended\" rel=\"noreferrer\"";
        assertFalse(fixture.member().get(path).body().contains("/about-you/"), "it has not been yet");
        fixture.past(meeting);
        fixture.officer()
                .post(
                        path + "/held",
                        "version",
                        PanelFixture.version(fixture.officer(), path + "/held"),
                        "member",
                        "1");
        assertTrue(fixture.member().get(path).body().contains(asked));
        assertTrue(fixture.officer().get(path).body().contains(asked), "whoever runs it tells those who came");
        assertFalse(PanelFixture.desk(Role.INSPECTOR).get(path).body().contains("/about-you/"));
    }

    @Test
    void whoever_came_to_a_forum_can_say_who_they_are_and_a_panel_meeting_asks_its_members_alone() {
        Meeting forum = fixture.plan("forum", "");
        String asked = "href=\"/about-you/attended\" rel=\"noreferrer\"";
        assertFalse(Browsing.testPortal().get(forum.path()).body().contains(asked), "it has not been yet");
        fixture.rows().run("UPDATE meeting SET status = 'held'");

        assertTrue(Browsing.testPortal().get(forum.path()).body().contains(asked));
        assertFalse(Browsing.testPortal().get(meeting.path()).body().contains(asked));
    }

    @Test
    void nobody_of_a_panel_of_young_people_is_ever_named() {
        String path = meeting.staffPath();
        fixture.past(meeting);
        fixture.rows().run("UPDATE meeting SET status = 'held'");
        fixture.member().post(path + "/named", "agree", "1");
        fixture.rows().run("UPDATE panel SET age_from = 14");

        String name = fixture.member().account().displayName();
        assertFalse(Browsing.testPortal().get(meeting.path()).body().contains(name));
        assertEquals(403, fixture.chair().post(path + "/named", "agree", "1").statusCode());
    }
}
