package candour.backend.outreach;

import static candour.backend.outreach.LogDesk.FORCE;
import static candour.backend.outreach.LogDesk.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.platform.time.Quarter;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Planning an activity, holding it, keeping what was promised.
class OutreachFlowTest {
    private final LogDesk desk = LogDesk.emptied();
    private final StaffDesk officer = desk.officer();
    private final LocalDate today = desk.today();
    private final Rows rows = Rows.of(TestPortal.running());

    @Test
    void an_activity_is_planned_held_and_followed_up_and_the_trail_says_so() {
        String activity = desk.plan("Workshop <one>", today, "audience", "ethnic-group.black");
        String page = officer.get(activity).body();
        assertTrue(page.contains("Workshop &lt;one&gt;") && page.contains(">Today<"), page);
        assertTrue(page.contains("Black, Black British, Black Welsh, Caribbean or African"), page);
        assertTrue(officer.get("/staff").body().contains("Write down how it went: Workshop &lt;one&gt;"));

        to(desk.hold(
                activity,
                "headcount",
                "23",
                "cost",
                "£1,085.50",
                "confidence-before",
                "2.4",
                "confidence-after",
                "3.7",
                "confidence-answers",
                "20",
                "follow-up",
                "Send the leaflet"));
        page = officer.get(activity).body();
        assertTrue(page.contains("£1,085.50"), page);
        assertTrue(page.contains("2.4 before and 3.7 after, of 5; 20 people answered"), page);
        assertEquals(List.of("108550"), rows.list("SELECT cost_pence FROM outreach_activity"));
        assertEquals(
                List.of(today.plusDays(28).toString()), rows.list("SELECT follow_up_due_on FROM outreach_activity"));

        to(officer.post(activity + "/follow-up", "version", desk.version(activity), "came-of-it", "Sent"));
        assertTrue(officer.get(activity).body().contains("Followed up"));
        assertFalse(officer.get("/staff").body().contains("Workshop &lt;one&gt;"));
        assertEquals(
                List.of("outreach.activity-planned", "outreach.activity-held", "outreach.activity-followed-up"),
                rows.list("SELECT act FROM audit_event WHERE actor_reference = '"
                        + officer.account().reference() + "' AND act LIKE 'outreach%' ORDER BY id"));
    }

    @Test
    void what_cannot_be_taken_comes_back_with_everything_that_was_typed() {
        HttpResponse<String> empty = officer.post("/staff/outreach/new", "title", "Kept title", "level", "inform");
        assertEquals(422, empty.statusCode());
        for (String wrong : List.of("Choose how you meet people", "Choose an area", "Enter a day", "Choose who sees")) {
            assertTrue(empty.body().contains(wrong), wrong);
        }
        assertTrue(empty.body().contains("value=\"Kept title\""), empty.body());
        assertTrue(empty.body().contains("<title>Error: Plan an activity"), empty.body());

        String activity = desk.plan("A workshop", today);
        HttpResponse<String> wrong = desk.hold(activity, "headcount", "many", "cost", "free", "confidence-before", "9");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("value=\"many\"") && wrong.body().contains("value=\"free\""));
        assertTrue(wrong.body().contains("Enter an average from 1 to 5"), wrong.body());
        assertEquals(
                422,
                desk.hold(
                                activity,
                                "confidence-before",
                                "2",
                                "confidence-after",
                                "3",
                                "confidence-answers",
                                "5",
                                "headcount",
                                "4")
                        .statusCode(),
                "more answered than took part");
        assertEquals(422, desk.hold(activity, today.plusDays(1)).statusCode(), "in the future");
    }

    @Test
    void a_flag_leads_to_an_activity_that_others_can_look_up_and_measure() {
        String start = officer.get(
                        "/staff/outreach/new?flag=1&group=ethnic-group.black&occasion=applied&area=E23000014")
                .body();
        assertTrue(start.contains("among people who applied to a panel: Black, Black British"), start);
        assertTrue(start.contains("name=\"flag-group\" value=\"ethnic-group.black\""), start);
        assertTrue(
                Pattern.compile("value=\"ethnic-group.black\"[^>]*checked")
                        .matcher(start)
                        .find(),
                start);

        String activity = desk.plan(
                "For a flag",
                today.plusDays(20),
                "flag-group",
                "ethnic-group.black",
                "flag-occasion",
                "applied",
                "flag-area",
                "E23000014");
        OutreachLookup lookup = TestPortal.running().bean(OutreachLookup.class);
        List<RemedialAction> actions = lookup.actions(FORCE, "ethnic-group.black", "applied");
        assertEquals(1, actions.size());
        assertEquals(activity, actions.getFirst().path());
        assertEquals(today.plusDays(20), actions.getFirst().takesPlaceOn());
        assertEquals(officer.account().reference(), actions.getFirst().owner());
        assertEquals(List.of(), lookup.actions(FORCE, "ethnic-group.black", "attended"));
        assertTrue(officer.get(activity).body().contains("It will be measured again afterwards"));
        assertEquals(
                1,
                lookup.list(FORCE, Quarter.of(today), Quarter.of(today).plus(1)).stream()
                        .filter(one -> one.title().equals("For a flag"))
                        .count());
    }

    @Test
    void of_two_at_once_the_slower_one_sees_both_and_nothing_is_lost() {
        String activity = desk.plan("First title", today.plusDays(3));
        StaffDesk colleague = StaffDesk.signedIn(FORCE, Role.ANALYST);
        String version = desk.version(activity + "/change");
        to(colleague.post(activity + "/change", desk.form("Theirs", today, "version", version)));
        HttpResponse<String> late = officer.post(activity + "/change", desk.form("Mine", today, "version", version));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("A colleague changed this meanwhile"), late.body());
        assertTrue(late.body().contains("value=\"Mine\"") && late.body().contains("<li>Theirs</li>"), late.body());
        assertEquals(List.of("Theirs"), rows.list("SELECT title FROM outreach_activity"));
        assertEquals(
                409,
                officer.post(activity + "/cancel", "version", version, "because", "Rain")
                        .statusCode());
    }

    @Test
    void a_promise_is_public_once_nothing_in_it_points_to_a_person_and_is_closed_in_public() {
        String activity = desk.plan("Evening with residents", today);
        assertEquals(
                422,
                desk.promise(activity, "You said that Mr Sample waited for an answer.")
                        .statusCode(),
                "it has not taken place");
        to(desk.hold(activity, "headcount", "12"));
        HttpResponse<String> named = desk.promise(activity, "You said that Mr Sample waited for an answer.");
        assertEquals(422, named.statusCode());
        assertTrue(named.body().contains("This may point to a person")
                && named.body().contains("Mr Sample"));
        assertEquals(0, rows.count("outreach_commitment"));

        to(desk.promise(activity, "You said that nobody answers."));
        String open = Browsing.testPortal().get("/outreach").body();
        assertTrue(open.contains("You said that nobody answers.") && open.contains("We will answer in two weeks."));
        assertTrue(officer.get("/staff").body().contains("Keep a promise made at: Evening with residents"));

        Matcher close = Pattern.compile("href=\"(/staff/outreach/[0-9a-f]+/commitments/[0-9a-f]+/close)\"")
                .matcher(officer.get(activity).body());
        assertTrue(close.find());
        String path = close.group(1);
        assertEquals(422, officer.post(path, "version", "1", "outcome", "Done").statusCode());
        to(officer.post(path, "version", "1", "state", "could-not", "outcome", "There was no money for it."));
        assertEquals(
                409,
                officer.post(path, "version", "1", "state", "kept", "outcome", "Done")
                        .statusCode());
        String closed = Browsing.testPortal().get("/outreach").body();
        assertTrue(closed.contains("Could not be done") && closed.contains("There was no money for it."), closed);
    }
}
