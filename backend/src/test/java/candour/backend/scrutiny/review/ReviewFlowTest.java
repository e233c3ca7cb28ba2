package candour.backend.scrutiny.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.scrutiny.PanelBench;
import candour.backend.scrutiny.draw.DrawFixtures;
import candour.backend.scrutiny.extract.ExtractFixtures;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewFlowTest {
    private static final String GROUNDS = "Something was hidden in a bag.";

    private PanelBench bench;
    private Rows rows;
    private StaffDesk officer;
    private StaffDesk contact;
    private StaffDesk chair;
    private StaffDesk member;
    private List<String> cases;

    @BeforeEach
    void start() {
        bench = PanelBench.open();
        rows = bench.rows();
        officer = bench.staff(Role.PANEL_OFFICER);
        contact = bench.staff(Role.FORCE_CONTACT);
        chair = bench.chair();
        member = bench.member();
        ExtractFixtures.give(contact, ExtractFixtures.records(40));
        DrawFixtures.draw(officer, DrawFixtures.commit(bench, officer, 3));
        cases = rows.list("SELECT LOWER(HEX(reference)) FROM drawn_case ORDER BY place").stream()
                .map(one -> "/staff/cases/" + one)
                .toList();
    }

    @Test
    void members_see_each_others_grades_only_after_their_own() {
        grade(member, cases.getFirst(), "amber", "Too little is written down");
        String before = chair.get(cases.getFirst()).body();
        assertFalse(before.contains("Too little is written down"), before);
        assertTrue(before.contains("1 member has graded this case"), before);
        grade(chair, cases.getFirst(), "red", "No grounds at all");

        String after = chair.get(cases.getFirst()).body();
        assertTrue(after.contains("Too little is written down"), after);
        assertTrue(member.get(cases.getFirst()).body().contains("No grounds at all"));
        String office = officer.get(cases.getFirst()).body();
        assertFalse(office.contains("No grounds at all") || office.contains("Too little is written"), office);
    }

    @Test
    void the_force_sees_nothing_before_the_panel_agreed_and_never_what_one_member_thinks() {
        String drawn = cases.getFirst();
        assertEquals(404, contact.get(drawn).statusCode());
        grade(member, drawn, "red", "Member says so");
        grade(chair, drawn, "red", "Chair says so");
        assertEquals(404, contact.get(drawn).statusCode());
        assertEquals(404, contact.post(drawn + "/reply", "replyText", "Hello").statusCode());
        assertFalse(contact.get("/staff/cases").body().contains(drawn));
        assertEquals(303, agree(drawn, "red", "The panel found no grounds").statusCode());

        String page = contact.get(drawn).body();
        assertTrue(page.contains("The panel found no grounds") && page.contains(GROUNDS), page);
        assertFalse(page.contains("Member says so") || page.contains("Chair says so"), page);
        assertTrue(page.contains("Reply due in 28 days"), page);
        assertEquals(
                404,
                StaffDesk.signedIn(new ForceId("bedfordshire"), Role.FORCE_CONTACT)
                        .get(drawn)
                        .statusCode());
    }

    @Test
    void a_member_who_steps_back_does_not_see_the_case_any_more() {
        String drawn = cases.getFirst();
        grade(member, drawn, "green", "Fine");
        assertEquals(303, member.post(drawn + "/conflict").statusCode());

        assertEquals(404, member.get(drawn).statusCode());
        assertEquals(404, grade(member, drawn, "green", "Fine").statusCode());
        assertEquals(0, rows.count("case_grade"));
        String board = member.get("/staff/cases").body();
        assertTrue(board.contains("You stepped back"), board);
        assertFalse(board.contains("href=\"" + drawn + "\""), board);
        assertEquals(200, chair.get(drawn).statusCode());
        assertEquals(
                List.of("{}"), rows.list("SELECT facts FROM audit_event WHERE act = 'scrutiny.conflict-declared'"));
    }

    @Test
    void who_is_not_cleared_for_records_sees_none_and_grades_none() {
        StaffDesk unvetted = bench.unvetted();
        String page = unvetted.get(cases.getFirst()).body();

        assertFalse(page.contains(GROUNDS) || page.contains("TEST-0"), page);
        assertTrue(page.contains("once your vetting for written records is complete"), page);
        assertEquals(403, grade(unvetted, cases.getFirst(), "green", "Fine").statusCode());
        assertTrue(member.get(cases.getFirst()).body().contains(GROUNDS));
    }

    @Test
    void the_chair_agrees_alone_only_when_another_has_graded_too() {
        String drawn = cases.getFirst();
        grade(chair, drawn, "green", "Fine");
        assertEquals(409, agree(drawn, "green", "Fine").statusCode());
        grade(member, drawn, "green", "Fine");
        assertEquals(
                403,
                member.post(drawn + "/agree", opinion("agree", "green", "Fine")).statusCode());
        HttpResponse<String> personal = agree(drawn, "green", "PC Brindle was calm");
        assertEquals(422, personal.statusCode());
        assertTrue(personal.body().contains("PC Brindle") && personal.body().contains("agreeChecked"));
        assertEquals(303, agree(drawn, "green", "The officer was calm").statusCode());
        assertEquals(409, agree(drawn, "red", "Changed my mind").statusCode());
        assertEquals(409, grade(member, drawn, "red", "Changed my mind").statusCode());
        assertEquals(List.of("green"), rows.list("SELECT grade FROM case_verdict"));
        assertEquals(List.of("0"), rows.list("SELECT COUNT(*) FROM case_verdict WHERE reply_due_on IS NOT NULL"));
    }

    /// Product check D16.
    @Test
    void a_red_case_without_reply_escalates_to_the_chair_and_the_commissioner() {
        String drawn = cases.getFirst();
        grade(member, drawn, "red", "No grounds");
        grade(chair, drawn, "red", "No grounds");
        agree(drawn, "red", "No grounds");
        StaffDesk commissioner = bench.staff(Role.COMMISSIONER);
        StaffDesk elsewhere = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.COMMISSIONER);
        assertFalse(commissioner.get("/staff").body().contains("red case without a reply"));
        assertTrue(contact.get("/staff").body().contains("1 red case to reply to"));
        rows.run("UPDATE case_verdict SET agreed_on = agreed_on - INTERVAL 40 DAY,"
                + " reply_due_on = reply_due_on - INTERVAL 40 DAY");

        for (StaffDesk desk : List.of(commissioner, chair, officer, contact)) {
            String home = desk.get("/staff").body();
            assertTrue(home.contains("1 red case without a reply from the force"), home);
            assertTrue(home.contains("Overdue by 12 days"), home);
            assertTrue(desk.get("/staff/cases").body().contains("Reply overdue by 12 days"));
        }
        String brief = commissioner.get("/staff/brief").body();
        assertEquals(2, brief.split("red case without a reply", -1).length, "one case is counted once: " + brief);
        assertTrue(brief.indexOf("red case without a reply") > brief.indexOf("With the force"), brief);
        assertFalse(elsewhere.get("/staff").body().contains("red case without a reply"));
        assertFalse(member.get("/staff").body().contains("red case without a reply"));
        assertEquals(403, commissioner.get(drawn).statusCode());
        assertEquals(303, reply(drawn, "We have changed the briefing").statusCode());
        assertFalse(commissioner.get("/staff").body().contains("red case without a reply"));
        assertTrue(chair.get(drawn).body().contains("We have changed the briefing"));
    }

    @Test
    void the_force_reads_and_answers_once_and_two_contacts_never_overwrite_each_other() {
        String drawn = cases.getFirst();
        grade(member, drawn, "amber", "Hm");
        grade(chair, drawn, "amber", "Hm");
        agree(drawn, "amber", "The record says little");
        assertEquals(303, contact.post(drawn + "/acknowledge", "version", "1").statusCode());
        assertEquals(409, contact.post(drawn + "/acknowledge", "version", "1").statusCode());
        HttpResponse<String> late = contact.post(drawn + "/reply", "version", "1", "replyText", "Typed with care");
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Typed with care"));
        assertEquals(422, reply(drawn, "").statusCode());
        assertEquals(422, reply(drawn, "Ask PC Wick").statusCode());
        assertEquals(303, reply(drawn, "We agree").statusCode());
        assertEquals(
                409,
                contact.post(drawn + "/reply", "version", "9", "replyText", "More")
                        .statusCode());
        assertEquals(List.of("We agree"), rows.list("SELECT reply FROM case_verdict"));
        assertEquals(403, member.post(drawn + "/acknowledge", "version", "2").statusCode());
    }

    @Test
    void a_grade_changed_in_another_window_is_not_overwritten_unseen() {
        String drawn = cases.getFirst();
        grade(member, drawn, "green", "First thought");
        assertEquals(303, grade(member, drawn, "amber", "Second thought").statusCode());
        HttpResponse<String> stale =
                member.post(drawn + "/grade", with(opinion("grade", "red", "From the old window"), "version", "1"));

        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Second thought") && stale.body().contains("From the old window"));
        assertEquals(List.of("Second thought"), rows.list("SELECT reason FROM case_grade"));
        assertEquals(
                422, member.post(drawn + "/grade", "gradeReason", "no colour").statusCode());
    }

    @Test
    void inspectors_and_commissioners_read_counts_and_open_no_case() {
        grade(member, cases.getFirst(), "green", "Fine");
        for (Role role : List.of(Role.INSPECTOR, Role.COMMISSIONER)) {
            StaffDesk desk = bench.staff(role);
            String board = desk.get("/staff/cases").body();
            assertTrue(board.contains("Cases by panel") && board.contains("Sample panel"), board);
            assertFalse(board.contains(cases.getFirst()), board);
            assertEquals(403, desk.get(cases.getFirst()).statusCode());
            assertEquals(403, desk.post(cases.getFirst() + "/grade").statusCode());
        }
    }

    @Test
    void footage_is_noted_by_day_and_number_and_only_by_the_office() {
        String drawn = cases.getFirst();
        assertEquals(
                422,
                officer.post(drawn + "/viewed", "viewedOn", "2999-01-01", "members", "3")
                        .statusCode());
        assertEquals(
                303,
                officer.post(drawn + "/viewed", "viewedOn", "2026-01-05", "members", "3")
                        .statusCode());
        assertEquals(
                403,
                member.post(drawn + "/viewed", "viewedOn", "2026-01-05", "members", "3")
                        .statusCode());
        assertTrue(member.get(drawn).body().contains("5 January 2026: 3 members watched"));
    }

    @Test
    void the_day_footage_was_watched_is_given_in_three_fields() {
        String drawn = cases.getFirst();
        String asked = officer.get(drawn).body();
        assertTrue(asked.contains("name=\"viewedOn-day\"") && asked.contains("name=\"viewedOn-year\""), asked);
        assertEquals(422, viewed(drawn, "31", "2").statusCode());
        assertEquals(303, viewed(drawn, "6", "1").statusCode());
        assertTrue(member.get(drawn).body().contains("6 January 2026: 3 members watched"));
    }

    private HttpResponse<String> viewed(String drawn, String day, String month) {
        return officer.post(
                drawn + "/viewed",
                "viewedOn-day",
                day,
                "viewedOn-month",
                month,
                "viewedOn-year",
                "2026",
                "members",
                "3");
    }

    @Test
    void the_public_sees_counts_of_past_quarters_and_no_small_one() {
        rows.run(
                "INSERT INTO case_verdict (case_id, grade, reason, for_officers, for_community, agreed_on, agreed_by,"
                        + " version) SELECT id, IF(place = 1, 'red', 'green'), 'r', '', '', '2026-01-15', '', 1 FROM drawn_case");
        String page = Browsing.testPortal().get("/draws").body();

        assertTrue(page.contains("Quarter 1 of 2026") && page.contains("fewer than 5"), page);
        assertFalse(page.contains(">2</td>") || page.contains(">1</td>"), page);
    }

    private HttpResponse<String> grade(StaffDesk desk, String drawn, String colour, String reason) {
        String version = rows
                .list("SELECT g.version FROM case_grade g JOIN drawn_case c ON c.id = g.case_id"
                        + " WHERE g.account = '" + desk.account().reference().value() + "' AND c.reference = UNHEX('"
                        + drawn.substring(drawn.length() - 32) + "')")
                .stream()
                .findFirst()
                .orElse("0");
        return desk.post(drawn + "/grade", with(opinion("grade", colour, reason), "version", version));
    }

    private HttpResponse<String> agree(String drawn, String colour, String reason) {
        return chair.post(drawn + "/agree", opinion("agree", colour, reason));
    }

    private HttpResponse<String> reply(String drawn, String text) {
        String version = rows.list("SELECT version FROM case_verdict").getFirst();
        return contact.post(drawn + "/reply", "version", version, "replyText", text);
    }

    private static String[] opinion(String prefix, String colour, String reason) {
        return new String[] {
            prefix + "Colour", colour, prefix + "Reason", reason, prefix + "Officers", "", prefix + "Community", ""
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }
}
