package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.disclosure.ReleasableRows;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoWeReachFlowTest {
    private static final String PATH = "/who-we-reach";

    private TestPortal portal;
    private Answering people;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        people = new Answering(portal);
    }

    @Test
    void before_a_release_nobody_outside_sees_any_count() {
        people.give(Occasion.APPLIED, 20252, 137, "ethnic-group", "black");
        people.count(LocalDate.of(2025, 8, 1));
        String page = Browsing.testPortal().get(PATH).body();
        assertTrue(page.contains("Nothing has been released yet."));
        assertFalse(page.contains("137"));
    }

    @Test
    void what_was_released_is_shown_beside_residents_and_nothing_else() {
        people.give(Occasion.APPLIED, 20252, 137, "ethnic-group", "black");
        people.count(LocalDate.of(2025, 8, 1));
        Rows rows = Rows.of(portal);
        rows.run("INSERT INTO population (area_id, census_table, categories, geography, counts) VALUES"
                + " (15, 'TS021', 5, 'PFA22', 'total=1000 white=790 asian=45 black=105 mixed=40 other=20')");
        rows.run("INSERT INTO figure_release (id, force_id, sample, number, quarter, method, released_on, proposed_by,"
                + " approved_by) VALUES (1, " + people.force() + ", FALSE, 1, 20252, 1, '2025-08-01', 'a', 'b')");
        rows.run("INSERT INTO figure_cell (release_id, population, period, area_code, table_code, first_category,"
                + " second_category, mark, shown) VALUES"
                + " (1, 'about-you-applied', 20252, '', 'number', '', '', 'shown', 140),"
                + " (1, 'about-you-applied', 20252, '', 'ethnic-group', 'black', '', 'shown', 35),"
                + " (1, 'about-you-applied', 20252, '', 'ethnic-group', 'white', '', 'suppressed', 0)");
        String page = Browsing.testPortal().get(PATH).body();
        assertTrue(page.contains("about 140 answers of people who applied to a panel"));
        assertTrue(page.contains(">25%<"), "35 of 140");
        assertTrue(page.contains(">10.5%<"), "of residents");
        assertFalse(page.contains("137"));
    }

    @Test
    void disclosure_is_handed_counts_of_one_question_at_a_time() {
        people.give(Occasion.ATTENDED, 20252, 21, "ethnic-group", "asian", "religion", "sikh", "district", "E08000025");
        people.give(Occasion.ATTENDED, 20252, 4, "ethnic-group", "asian");
        people.count(LocalDate.of(2025, 8, 1));
        ReleasableRows attended = portal.beans(ReleasableRows.class).stream()
                .filter(rows -> rows.population().code().equals("about-you-attended"))
                .findFirst()
                .orElseThrow();
        List<String> cells = attended.count(people.force(), ReleasePeriod.quarter(2025, 2)).stream()
                .map(cell -> cell.table() + " " + cell.area() + " " + cell.categories() + " " + cell.count())
                .sorted()
                .toList();
        assertTrue(cells.contains("number  [] 25"), cells.toString());
        assertTrue(cells.contains("number E08000025 [] 21"));
        assertTrue(cells.contains("ethnic-group  [asian] 25"));
        assertTrue(cells.contains("ethnic-group E08000025 [asian] 21"));
        assertTrue(cells.contains("religion  [sikh] 21"));
        assertFalse(cells.stream().anyMatch(cell -> cell.startsWith("religion E08000025")));
        assertEquals(
                Occasion.values().length,
                portal.beans(ReleasableRows.class).stream()
                        .filter(rows -> rows.population().code().startsWith("about-you-"))
                        .count());
        assertEquals(
                0,
                attended.count(people.force(), ReleasePeriod.quarter(2025, 3)).size());
    }

    @Test
    void it_is_the_same_for_everybody() {
        Browsing browser = Browsing.testPortal();
        assertEquals(List.of(), browser.get(PATH).headers().allValues("set-cookie"));
        assertEquals(browser.get(PATH).body(), browser.get(PATH).body());
        assertEquals(200, browser.get("/cy" + PATH).statusCode());
    }
}
