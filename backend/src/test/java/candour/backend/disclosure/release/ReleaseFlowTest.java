package candour.backend.disclosure.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.experience.Telling;
import candour.backend.identity.Role;
import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From reports to released figures: counted by the job, looked at by one person, approved by another, and then the
/// same for ever.
class ReleaseFlowTest {
    private static final ForceId WEST_MIDLANDS = new ForceId("west-midlands");
    private static final int NO_RIGHT = 1142;

    private TestPortal portal;
    private Rows rows;
    private ReleasePeriod quarter;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
        quarter = portal.bean(DueQuarter.class).next(false).orElseThrow();
    }

    /// Reports that came in within the quarter that is due.
    private void told(int reports, String fair) {
        for (int i = 0; i < reports; i++) {
            Telling.aStop()
                    .saying("fair", fair)
                    .saying("respect", i % 2 == 0 ? "yes" : "no")
                    .sent();
        }
        IsoWeek week = IsoWeek.of(quarter.from().atDay(15));
        rows.run("UPDATE experience SET received_week = " + week.value());
    }

    private String draft() {
        portal.bean(PreparingRelease.class).prepare();
        return "/staff/releases/"
                + rows.list("SELECT LOWER(HEX(id)) FROM figure_draft WHERE state <> 'released'")
                        .getFirst();
    }

    private static StaffDesk desk(Role role) {
        return StaffDesk.signedIn(WEST_MIDLANDS, role);
    }

    private int act(StaffDesk desk, String draft, String act) {
        return desk.post(draft + "/" + act, "version", version()).statusCode();
    }

    private String version() {
        return rows.list("SELECT version FROM figure_draft ORDER BY quarter DESC")
                .getFirst();
    }

    private void release() {
        String draft = draft();
        assertEquals(303, act(desk(Role.ANALYST), draft, "propose"));
        assertEquals(303, act(desk(Role.PANEL_OFFICER), draft, "approve"));
    }

    @Test
    void two_people_release_and_nobody_else_can() {
        told(48, "no");
        told(22, "yes");
        String draft = draft();
        StaffDesk first = desk(Role.ANALYST);
        StaffDesk inspector = desk(Role.INSPECTOR);
        assertEquals(
                404,
                Browsing.testPortal()
                        .get("/what-people-told-us/" + quarter.code())
                        .statusCode());
        assertEquals(422, act(desk(Role.PANEL_OFFICER), draft, "approve"));
        assertEquals(200, inspector.get(draft).statusCode());
        assertEquals(403, act(inspector, draft, "propose"));
        assertEquals(403, act(desk(Role.CASEWORKER), draft, "propose"));
        assertEquals(
                404,
                StaffDesk.signedIn(new ForceId("bedfordshire"), Role.ANALYST)
                        .get(draft)
                        .statusCode());

        assertEquals(303, act(first, draft, "propose"));
        assertEquals(422, act(first, draft, "approve"));
        assertEquals(0, rows.count("figure_release"));
        assertEquals(
                409, desk(Role.ANALYST).post(draft + "/approve", "version", "1").statusCode());
        assertEquals(303, act(desk(Role.PANEL_OFFICER), draft, "approve"));

        assertEquals(1, rows.count("figure_release"));
        String page = Browsing.testPortal().get("/what-people-told-us").body();
        assertTrue(page.contains("We got about 70 reports about the police in West Midlands Police. They came in"));
        assertTrue(page.contains("fewer than 10, or hidden"), page);
        assertEquals(
                List.of("70"),
                rows.list("SELECT shown FROM figure_cell WHERE population = 'told' AND table_code = 'number' "
                        + "AND area_code = ''"));
        assertEquals(
                List.of("disclosure.release-proposed", "disclosure.release-approved"),
                rows.list("SELECT act FROM audit_event WHERE act LIKE 'disclosure%' ORDER BY id"));
    }

    @Test
    void the_figures_of_each_district_can_be_looked_at_before_they_are_published() {
        rows.run("INSERT INTO area (id, code, kind, name, parent_id, vintage, current) SELECT 9003, 'E08000025',"
                + " 'district', 'Birmingham', id, 2024, TRUE FROM area WHERE code = 'E23000014'");
        told(30, "no");
        StaffDesk analyst = desk(Role.ANALYST);
        String page = analyst.get(draft()).body();
        Matcher district = Pattern.compile("href=\"(/staff/releases/[0-9a-f]+\\?area=)(E[0-9]+)#figures\">([^<]+)")
                .matcher(page);
        assertTrue(district.find(), page);
        String own = analyst.get(district.group(1) + district.group(2)).body();
        assertTrue(own.contains(">Figures of " + district.group(3) + "<"), own);
        assertEquals(404, analyst.get(district.group(1) + "E09999999").statusCode());
    }

    @Test
    void the_page_and_each_figure_are_cited_alike() {
        told(60, "no");
        release();
        String page = Browsing.testPortal().get("/what-people-told-us").body();
        List<String> cited = Pattern.compile("class=\"govuk-body cite\">([^<]*)<")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
        assertTrue(cited.size() > 2, "the page and each figure say how to cite them: " + cited);
        assertTrue(cited.getLast().startsWith("What people told us, in figures "), cited.getLast());
        assertEquals(
                List.of(),
                cited.stream()
                        .filter(one ->
                                !one.matches(".+ West Midlands Police, .+\\. Release 1\\. http.+/what-people-told-us/"
                                        + quarter.code()))
                        .toList());
    }

    @Test
    void no_public_answer_changes_when_fifty_more_people_tell() {
        told(60, "no");
        release();
        Map<String, String> before = read();
        for (int i = 0; i < 50; i++) {
            Telling.aStop().saying("fair", "yes").sent();
        }
        told(1, "partly");

        assertEquals(before, read());
        assertTrue(Objects.requireNonNull(before.get("/what-people-told-us")).contains("We got about 60 reports"));
    }

    private Map<String, String> read() {
        Map<String, String> answers = new LinkedHashMap<>();
        String code = quarter.code();
        for (String path : List.of(
                "/",
                "/what-people-told-us",
                "/cy/what-people-told-us",
                "/what-people-told-us/" + code,
                "/what-people-told-us/releases/release-1.csv",
                "/api/v1/told",
                "/api/v1/told/1",
                "/areas/E23000014",
                "/forces/west-midlands",
                "/experiences",
                "/what-people-told-us/2026-05",
                "/what-people-told-us/" + code + "/E09000001")) {
            var answer = Browsing.testPortal().get(path);
            String tag = answer.headers().firstValue("etag").orElse("");
            answers.put(path, answer.statusCode() + tag + answer.body());
        }
        return answers;
    }

    @Test
    void page_file_and_interface_say_the_same_and_may_be_kept_for_ever() {
        told(60, "no");
        release();
        var file = Browsing.testPortal().get("/what-people-told-us/releases/release-1.csv");
        var document = Browsing.testPortal().get("/api/v1/told/1");
        String kept = "public, max-age=31536000, immutable";
        assertEquals(kept, file.headers().firstValue("cache-control").orElse(""));
        assertEquals(kept, document.headers().firstValue("cache-control").orElse(""));
        String period = quarter.code();
        assertTrue(
                file.body().contains("1," + period + ",,West Midlands Police,number,Number of reports,,,,,shown,60"));
        assertTrue(document.body().contains("\"table\":\"number\""), document.body());
        assertTrue(document.body().contains("\"number\":60"), document.body());
        assertEquals(
                rows.list("SELECT table_code FROM figure_cell WHERE population = 'told'")
                        .size(),
                file.body().lines().count() - 1,
                "a line for each figure, and the heading");
        assertEquals(404, Browsing.testPortal().get("/api/v1/told/2").statusCode());
    }

    @Test
    void what_was_released_cannot_be_changed_by_the_portals_account() throws SQLException {
        told(60, "no");
        release();
        Map<String, String> settings = TestDatabase.settings();
        try (Connection account = DriverManager.getConnection(
                        settings.get("datasources.default.url"),
                        settings.get("datasources.default.username"),
                        settings.get("datasources.default.password"));
                Statement statement = account.createStatement()) {
            for (String sql : List.of(
                    "UPDATE figure_cell SET shown = 5",
                    "DELETE FROM figure_cell",
                    "UPDATE figure_release SET number = 9",
                    "DELETE FROM figure_release",
                    "INSERT INTO figure_cell SELECT * FROM figure_cell ON DUPLICATE KEY UPDATE shown = 5")) {
                assertEquals(
                        NO_RIGHT,
                        assertThrows(SQLException.class, () -> statement.execute(sql))
                                .getErrorCode(),
                        sql);
            }
        }
    }

    @Test
    void one_quarter_is_released_once_and_the_next_waits_for_its_time() {
        told(60, "no");
        release();
        assertTrue(portal.bean(PreparingRelease.class).prepare().isEmpty());
        assertEquals(1, rows.count("figure_draft"));
    }

    @Test
    void nothing_stored_or_shown_to_staff_tells_a_count_below_ten() {
        told(60, "no");
        told(4, "yes");
        String draft = draft();
        String page = desk(Role.ANALYST).get(draft).body();
        assertTrue(page.contains("nearly all"), page);
        assertFalse(page.contains(">4<"), page);
        for (byte[] value : rows.values("figure_draft")) {
            assertFalse(new String(value, java.nio.charset.StandardCharsets.ISO_8859_1).contains("fair"));
        }
        assertEquals(303, act(desk(Role.ANALYST), draft, "propose"));
        assertEquals(303, act(desk(Role.PANEL_OFFICER), draft, "approve"));
        assertEquals(
                List.of(),
                rows.list("SELECT shown FROM figure_cell WHERE (mark = 'shown') <> (shown >= 10 AND shown MOD 5 = 0)"));
    }

    @Test
    void a_withdrawn_report_is_not_counted() {
        told(60, "no");
        rows.run("UPDATE experience SET status = 'withdrawn' ORDER BY id LIMIT 30");
        release();
        assertEquals(
                List.of("30"),
                rows.list("SELECT shown FROM figure_cell WHERE population = 'told' AND table_code = 'number' "
                        + "AND area_code = ''"));
    }

    @Test
    void a_portal_to_which_nobody_told_anything_has_nothing_to_release() {
        assertTrue(portal.bean(PreparingRelease.class).prepare().isEmpty());
        assertEquals(0, rows.count("figure_draft"));
        assertTrue(Browsing.testPortal()
                .get("/what-people-told-us")
                .body()
                .contains("We have not published any figures yet"));
    }
}
