package candour.backend.disclosure.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.experience.Telling;
import candour.backend.identity.Role;
import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Decision 0114: a report that was left out of figures is put back into those of its quarter until they are
/// proposed; released figures stand, and the page of the report says each time what a decision changes.
class PutBackFlowTest {
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final int TOLD = 70;
    private static final int LEFT_OUT = 22;
    private static final String RELEASED = "SELECT shown FROM figure_cell WHERE population = 'told' "
            + "AND table_code = 'number' AND area_code = '' AND period = ";

    private Rows rows;
    private TestPortal portal;
    private ReleasePeriod quarter;
    private StaffDesk caseworker;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
        quarter = portal.bean(DueQuarter.class).next(false).orElseThrow();
        caseworker = StaffDesk.signedIn(FORCE, Role.CASEWORKER);
        for (int i = 0; i < TOLD; i++) {
            Telling.aStop().saying("fair", "no").sent();
        }
        IsoWeek week = IsoWeek.of(quarter.from().atDay(15));
        rows.run("UPDATE experience SET received_week = " + week.value());
        rows.run("UPDATE experience SET counted = FALSE ORDER BY id LIMIT " + LEFT_OUT);
    }

    @Test
    void a_report_that_is_put_back_changes_figures_until_they_are_released_and_none_after() {
        assertTrue(page().contains("are not made yet"), page());
        portal.bean(PreparingRelease.class).prepare();
        assertTrue(page().contains("are made and wait for release"), page());
        putBack(12);
        act(StaffDesk.signedIn(FORCE, Role.ANALYST), "count", "propose");
        act(StaffDesk.signedIn(FORCE, Role.PANEL_OFFICER), "approve");
        assertEquals(List.of("60"), rows.list(RELEASED + quarter.number()));
        String figures = Browsing.testPortal().get("/what-people-told-us").body();

        assertTrue(page().contains("are released and never change"), page());
        putBack(9);
        assertEquals(List.of("1"), rows.list("SELECT COUNT(*) FROM experience WHERE NOT counted"));
        assertEquals(List.of("60"), rows.list(RELEASED + quarter.number()));
        assertEquals(figures, Browsing.testPortal().get("/what-people-told-us").body());
    }

    private void act(StaffDesk desk, String... acts) {
        for (String act : acts) {
            String draft = rows.list("SELECT LOWER(HEX(id)) FROM figure_draft").getFirst();
            String version = rows.list("SELECT version FROM figure_draft").getFirst();
            String path = "/staff/releases/" + draft + "/" + act;
            assertEquals(303, desk.post(path, "version", version).statusCode(), act);
        }
    }

    private String next() {
        return "/staff/reports/" + first("LOWER(HEX(id))");
    }

    private String first(String column) {
        return rows.list("SELECT " + column + " FROM experience WHERE NOT counted ORDER BY id LIMIT 1")
                .getFirst();
    }

    private String page() {
        return caseworker.get(next()).body();
    }

    private void putBack(int reports) {
        for (int i = 0; i < reports; i++) {
            String report = next();
            caseworker.get(report);
            String[] form = {"version", first("version"), "counted", "yes", "why", "A room of people"};
            assertEquals(303, caseworker.post(report + "/counting", form).statusCode());
        }
    }
}
