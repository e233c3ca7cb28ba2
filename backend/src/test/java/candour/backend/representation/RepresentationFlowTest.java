package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepresentationFlowTest {
    private static final String PATH = "/staff/representation";
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final LocalDate LATER = LocalDate.of(2026, 8, 1);

    private TestPortal portal;
    private Answering people;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        people = new Answering(portal);
        Rows.of(portal)
                .run("INSERT INTO population (area_id, census_table, categories, geography, counts) VALUES"
                        + " (15, 'TS021', 5, 'PFA22', 'total=1000 white=790 asian=45 black=105 mixed=40 other=20'),"
                        + " (15, 'TS030', 9, 'PFA22', 'total=1000 none=300 christian=380 buddhist=4 hindu=20 jewish=2 muslim=200"
                        + " sikh=30 other=4 not-answered=60')");
    }

    /// product.md D6.
    @Test
    void of_300_engaged_12_come_from_a_group_of_ten_and_a_half_percent() {
        people.give(Occasion.ATTENDED, 20262, 12, "ethnic-group", "black");
        people.give(Occasion.ATTENDED, 20262, 240, "ethnic-group", "white");
        people.give(Occasion.ATTENDED, 20262, 24, "ethnic-group", "asian");
        people.give(Occasion.ATTENDED, 20262, 16, "ethnic-group", "mixed");
        people.give(Occasion.ATTENDED, 20262, 8, "ethnic-group", "other");
        people.give(Occasion.ATTENDED, 20262, 30, "ethnic-group", "prefer-not-to-say");
        people.count(LATER);
        String page = page(Role.ANALYST, "?occasion=attended&period=20262");
        assertTrue(page.contains("12 of 300 (4%) among people who came to a meeting; 10.5% of residents"));
        assertTrue(page.contains("10.5% of residents; 0.38 times their share of residents (0.22 to 0.65)."));
        assertTrue(page.contains("22 more from this group would bring their share level."));
        assertTrue(page.contains("verdict--under"));
        assertTrue(page.contains("30 of 330 (9.1%) did not say"));
        assertTrue(page.contains("Census 2021, TS021, 5 categories, PFA22"));
        assertTrue(page.contains("RM032, is not held here"));
        assertTrue(page.contains(
                "href=\"/staff/outreach/new?group=ethnic-group.black&amp;occasion=attended&amp;" + "area=E23000014\""));
        assertTrue(page.contains("less than 0.001"));
    }

    /// product.md D5.
    @Test
    void twelve_appointed_and_none_of_a_four_percent_group_cannot_be_told_yet() {
        people.give(Occasion.APPOINTED, 20262, 12, "ethnic-group", "white");
        people.count(LATER);
        String page = page(Role.COMMISSIONER, "?occasion=appointed&period=20262");
        assertTrue(page.contains("verdict--cannot-tell"));
        assertFalse(page.contains("verdict--under"));
        assertFalse(page.contains("/staff/outreach/new"));
    }

    @Test
    void single_panels_are_spoken_of_beside_people_appointed_alone() {
        Rows.of(portal)
                .run("INSERT INTO panel (reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                        + " cadence_months, seats, taken, quorum, age_from, term_months, status, sample, version)"
                        + " SELECT UNHEX(REPEAT('0a', 16)), id, 'Panel of three', 'STOP_AND_SEARCH', 'Looks', 'Agrees',"
                        + " 'E08000025', TRUE, 2, 10, 3, 3, 16, 24, 'OPEN', FALSE, 1 FROM police_force WHERE slug = '"
                        + FORCE.value() + "'");
        people.give(Occasion.APPOINTED, 20262, 12, "ethnic-group", "white");
        people.give(Occasion.TOLD_US, 20262, 12, "ethnic-group", "white");
        people.count(LATER);
        assertTrue(page(Role.ANALYST, "?occasion=appointed&period=20262").contains("Panel of three has 3 members"));
        assertFalse(page(Role.ANALYST, "?occasion=told-us&period=20262").contains("Panel of three"));
    }

    @Test
    void whoever_may_plan_nothing_is_offered_nothing_to_plan() {
        people.give(Occasion.TOLD_US, 20262, 300, "ethnic-group", "white");
        people.count(LATER);
        assertTrue(page(Role.PANEL_OFFICER, "?period=20262").contains("/staff/outreach/new"));
        String inspector = page(Role.INSPECTOR, "?period=20262");
        assertTrue(inspector.contains("Under-represented here"));
        assertFalse(inspector.contains("/staff/outreach/new"));
    }

    @Test
    void only_four_roles_and_only_of_the_own_force_see_it() {
        for (Role role : Role.values()) {
            boolean may = List.of(Role.ANALYST, Role.PANEL_OFFICER, Role.COMMISSIONER, Role.INSPECTOR)
                    .contains(role);
            int status = StaffDesk.signedIn(FORCE, role).get(PATH).statusCode();
            assertEquals(may ? 200 : 403, status, role.name());
        }
        StaffDesk other = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.ANALYST);
        assertEquals(404, other.get(PATH).statusCode());
        assertEquals(303, StaffDesk.anonymous().get(PATH).statusCode());
    }

    @Test
    void who_looked_at_which_counts_stands_on_the_trail_and_no_cache_keeps_them() {
        StaffDesk desk = StaffDesk.signedIn(FORCE, Role.INSPECTOR);
        assertEquals(
                "no-store",
                desk.get(PATH + "?by=religion")
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""));
        assertEquals(
                List.of(desk.account().reference().value()),
                Rows.of(portal).list("SELECT actor_reference FROM audit_event WHERE act = 'representation.looked-at'"));
    }

    @Test
    void an_unfinished_quarter_says_so_and_a_year_adds_up_four() {
        people.give(Occasion.TOLD_US, 20263, 10, "sex", "male");
        people.give(Occasion.TOLD_US, 20261, 15, "sex", "female");
        people.count(LATER);
        assertTrue(page(Role.ANALYST, "?period=20263&by=sex").contains("Its counts are taken anew every week"));
        String year = page(Role.ANALYST, "?period=year-to-20263&by=sex");
        assertTrue(year.contains("25 answers of people who told us"));
        assertTrue(year.contains("No census table is held for this place and question"));
    }

    /// Whoever knows the one who applied must not learn their group here.
    @Test
    void of_fewer_than_ten_nothing_is_shown_and_they_do_not_add_up_in_the_year() {
        people.give(Occasion.APPLIED, 20262, 9, "ethnic-group", "asian");
        people.give(Occasion.APPLIED, 20261, 10, "ethnic-group", "white");
        people.count(LATER);
        String few = page(Role.ANALYST, "?occasion=applied&period=20262");
        assertTrue(few.contains("Fewer than 10 people who applied"), few);
        assertFalse(few.contains("class=\"verdict"), few);
        String year = page(Role.ANALYST, "?occasion=applied&period=year-to-20262");
        assertTrue(year.contains("10 answers of people who applied to a panel"), year);
    }

    @Test
    void who_chooses_among_applicants_sees_no_quarter_that_still_changes() {
        people.give(Occasion.APPLIED, 20263, 40, "ethnic-group", "white");
        people.count(LATER);
        String query = "?occasion=applied&period=20263";
        assertTrue(page(Role.ANALYST, query).contains("of 40 ("));
        String officer = page(Role.PANEL_OFFICER, query);
        assertFalse(officer.contains("of 40 ("), officer);
        assertTrue(officer.contains("sees a quarter when it is over"), officer);
    }

    @Test
    void what_there_is_not_is_not_found() {
        StaffDesk desk = StaffDesk.signedIn(FORCE, Role.ANALYST);
        for (String query : List.of("occasion=outreach", "area=E09000001", "period=19991", "by=shoe-size")) {
            assertEquals(404, desk.get(PATH + "?" + query).statusCode(), query);
        }
    }

    @Test
    void a_district_has_its_own_counts() {
        people.give(Occasion.TOLD_US, 20262, 21, "religion", "sikh", "district", "E08000025");
        people.count(LATER);
        assertTrue(
                page(Role.ANALYST, "?period=20262&by=religion&area=E08000025").contains("21 answers of people"));
        assertTrue(page(Role.ANALYST, "?period=20262&by=religion&area=E08000026")
                .contains("Fewer than 10 people who told us answered in this period, so nothing is shown."));
    }

    private static String page(Role role, String query) {
        var answer = StaffDesk.signedIn(FORCE, role).get(PATH + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
