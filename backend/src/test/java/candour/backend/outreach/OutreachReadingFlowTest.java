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
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who reads which part of the log: colleagues, other forces, the public.
class OutreachReadingFlowTest {
    private final LogDesk desk = LogDesk.emptied();
    private final StaffDesk officer = desk.officer();
    private final LocalDate today = desk.today();
    private final Rows rows = Rows.of(TestPortal.running());
    private static final ForceId OTHER = new ForceId("bedfordshire");

    @Test
    void areas_partners_and_owners_of_others_cannot_be_named() {
        StaffDesk elsewhere = StaffDesk.signedIn(OTHER, Role.PANEL_OFFICER);
        assertEquals(
                422,
                officer.post("/staff/outreach/new", desk.form("A", today, "area", "E06000055"))
                        .statusCode());
        assertEquals(
                422,
                officer.post(
                                "/staff/outreach/new",
                                desk.form(
                                        "A",
                                        today,
                                        "owner",
                                        elsewhere.account().reference().value()))
                        .statusCode());
        String activity = desk.plan("Ours", today);
        for (String path : List.of(activity, activity + "/change")) {
            assertEquals(404, elsewhere.get(path).statusCode(), path);
        }
        for (String act : List.of("/held", "/cancel", "/follow-up", "/change", "/commitments")) {
            assertEquals(404, elsewhere.post(activity + act).statusCode(), act);
        }
        assertFalse(elsewhere.get("/staff/outreach").body().contains("Ours"));
    }

    @Test
    void the_public_reads_no_partner_that_did_not_agree_and_no_number_of_few_people() {
        to(officer.post("/staff/partners/new", "name", "Quiet Hub", "public", "no", "serves", "religion.sikh"));
        to(officer.post("/staff/partners/new", "name", "Open Hub", "public", "yes"));
        assertEquals(
                422, officer.post("/staff/partners/new", "name", "No answer").statusCode());
        List<String> partners = rows.list("SELECT LOWER(HEX(reference)) FROM outreach_partner ORDER BY name DESC");
        to(desk.hold(desk.plan("With the quiet one", today, "partner", partners.get(0)), "headcount", "7"));
        to(desk.hold(desk.plan("With the open one", today, "partner", partners.get(1)), "headcount", "33"));
        desk.plan("Only planned", today.plusDays(2));

        String page = Browsing.testPortal().get("/outreach").body();
        assertTrue(page.contains("With the quiet one") && page.contains("fewer than 10 people"), page);
        assertTrue(page.contains("With Open Hub.") && page.contains("about 35 people"), page);
        assertFalse(page.contains("Quiet Hub") || page.contains("Only planned"), page);
        assertFalse(page.contains("Sample Staff"), "no name of staff");
        HttpResponse<String> file = Browsing.testPortal().get("/outreach/activities.csv");
        assertTrue(file.body().contains("\"<10\"") || file.body().contains("<10"), file.body());
        assertFalse(file.body().contains("Quiet Hub"), file.body());
        assertEquals(List.of(), file.headers().allValues("set-cookie"));
        assertTrue(Browsing.testPortal().get("/cy/outreach").body().contains("Ble cwrddom â phobl"));
    }

    @Test
    void lists_are_narrowed_and_taken_away_as_a_file() {
        desk.plan("Alpha", today, "audience", "age.18-24");
        desk.plan("Beta", today.minusMonths(6));
        assertEquals(List.of("Alpha", "Beta"), titles("/staff/outreach"));
        assertEquals(List.of("Alpha"), titles("/staff/outreach?group=age.18-24"));
        assertEquals(
                List.of("Beta"),
                titles("/staff/outreach?quarter="
                        + Quarter.of(today.minusMonths(6)).value()));
        assertEquals(List.of(), titles("/staff/outreach?status=held"));
        assertEquals(
                List.of("Alpha", "Beta"), titles("/staff/outreach?area=E08000025&method=workshop&level=participate"));
        assertEquals(List.of(), titles("/staff/outreach?area=E08000026"));
        assertEquals(List.of("Alpha", "Beta"), titles("/staff/outreach?status=nonsense&quarter=x&group=%3Cb%3E"));
        HttpResponse<String> file = officer.get("/staff/outreach/activities.csv?group=age.18-24");
        assertTrue(file.body().contains("Alpha") && !file.body().contains("Beta"), file.body());
        assertTrue(file.headers().firstValue("content-type").orElse("").startsWith("text/csv"));
    }

    @Test
    void commissioner_and_inspector_read_and_change_nothing() {
        String activity = desk.plan("To be read", today);
        to(officer.post("/staff/partners/new", "name", "A hub", "public", "yes"));
        for (Role role : List.of(Role.COMMISSIONER, Role.INSPECTOR)) {
            StaffDesk reader = StaffDesk.signedIn(FORCE, role);
            for (String path : List.of("/staff/outreach", activity, "/staff/outreach/coverage", "/staff/partners")) {
                HttpResponse<String> page = reader.get(path);
                assertEquals(200, page.statusCode(), role + " " + path);
                assertFalse(page.body().contains("action=\"/staff/outreach/"), role + " " + path);
                assertFalse(page.body().contains("/staff/outreach/new")
                        || page.body().contains("/staff/partners/new"));
            }
            assertEquals(403, reader.get("/staff/outreach/new").statusCode());
            assertEquals(403, reader.post(activity + "/held").statusCode());
            assertEquals(
                    403,
                    reader.post("/staff/outreach/new", desk.form("Mine", today)).statusCode());
        }
        for (Role role : List.of(Role.VOLUNTEER, Role.CHAIR, Role.CASEWORKER, Role.FORCE_CONTACT, Role.ADMINISTRATOR)) {
            assertEquals(
                    403, StaffDesk.signedIn(FORCE, role).get("/staff/outreach").statusCode(), role.name());
        }
    }

    private List<String> titles(String path) {
        HttpResponse<String> page = officer.get(path);
        assertEquals(200, page.statusCode(), path);
        return Pattern.compile("href=\"/staff/outreach/[0-9a-f]{32}\">([^<]+)<")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
