package candour.backend.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.browser.SamplePortal;
import candour.backend.identity.Role;
import candour.backend.outreach.SampleOutreach;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The officeholder's brief and the inspectors' evidence: they read, are dated, and change nothing.
class OversightFlowTest {
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final Pattern ITEM =
            Pattern.compile("(?s)<li class=\"evidence__item\" id=\"item-([a-z0-9-]+)\">(.*?)</li>");

    @BeforeEach
    void start() {
        SamplePortal.loaded();
        TestPortal.running().bean(SampleOutreach.class).erase();
    }

    @Test
    void the_pack_shows_each_item_with_evidence_its_day_and_what_is_missing() {
        TestPortal.running().bean(SampleOutreach.class).make();
        String page =
                StaffDesk.signedIn(FORCE, Role.INSPECTOR).get("/staff/evidence").body();
        assertTrue(page.contains("minimum standard (configurable), version 0.1"), page);
        assertTrue(page.contains("no law sets this standard"), page);
        assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains("statutory"), page);
        List<MatchResult> items = ITEM.matcher(page).results().toList();
        assertEquals(
                MinimumStandard.KNOWN, items.stream().map(item -> item.group(1)).toList());
        for (MatchResult item : items) {
            String text = item.group(2);
            boolean shown = text.contains("evidence__shown");
            assertEquals(shown, text.contains("As of ") || text.contains("No date yet"), item.group(1));
            assertTrue(text.contains("Met") || text.contains("What is missing:"), item.group(1));
            assertEquals(!shown, text.contains("Nothing to show"), item.group(1));
        }
        assertTrue(page.contains("4 promises were written down; one is overdue"), page);
        assertTrue(page.contains("of 7 areas reached the minimum in the last quarter"), page);
        TestPortal.running().bean(SampleOutreach.class).erase();
        assertEquals(0, Rows.of(TestPortal.running()).count("outreach_commitment"));
    }

    @Test
    void every_page_that_the_pack_leads_to_opens_for_an_inspector() {
        StaffDesk inspector = StaffDesk.signedIn(FORCE, Role.INSPECTOR);
        String page = inspector.get("/staff/evidence").body();
        List<String> paths = Pattern.compile("class=\"govuk-link\" href=\"(/[^\"]*)\"")
                .matcher(page.substring(
                        page.indexOf("<ol class=\"evidence\">"),
                        page.indexOf("</ol>", page.indexOf("<ol class=\"evidence\">"))))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertTrue(paths.size() >= 4, paths.toString());
        for (String path : paths) {
            assertEquals(200, inspector.get(path).statusCode(), path);
        }
    }

    @Test
    void an_inspector_alone_stands_on_no_row_that_changes_anything_but_their_own_account() {
        List<String> changing = policy().stream()
                .filter(row -> !row.startsWith("GET ") && !row.startsWith("HEAD "))
                .filter(row -> Arrays.asList(
                                row.substring(row.indexOf(" : ") + 3).split(" ", -1))
                        .contains("INSPECTOR"))
                .toList();
        assertEquals(List.of(), changing);
        List<String> ofAllStaff = policy().stream()
                .filter(row -> !row.startsWith("GET "))
                .filter(row -> Arrays.asList(
                                row.substring(row.indexOf(" : ") + 3).split(" ", -1))
                        .contains("staff"))
                .map(row -> row.substring(0, row.indexOf(" : ")))
                .filter(row -> !row.startsWith("POST /staff/me")
                        && !row.equals("POST /sign-out")
                        && !row.equals("POST /staff/confirm"))
                .toList();
        assertEquals(List.of(), ofAllStaff, "what all staff may change is their own account alone");
        assertTrue(policy().size() > 150);
    }

    @Test
    void pages_of_the_pack_and_the_brief_hold_no_form_but_signing_out() {
        for (String path : List.of("/staff/evidence", "/staff/brief")) {
            Role role = path.endsWith("brief") ? Role.COMMISSIONER : Role.INSPECTOR;
            String page = StaffDesk.signedIn(FORCE, role).get(path).body();
            assertEquals(
                    List.of("/sign-out"),
                    Pattern.compile("<form[^>]*action=\"([^\"]*)\"")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    path);
        }
    }

    @Test
    void the_brief_says_what_is_overdue_and_with_whom_without_leading_where_its_reader_may_not_go() {
        TestPortal.running().bean(SampleOutreach.class).make();
        StaffDesk commissioner = StaffDesk.signedIn(FORCE, Role.COMMISSIONER);
        String page = commissioner.get("/staff/brief").body();
        assertTrue(page.contains("With you") && page.contains("With the force") && page.contains("With your panel"));
        assertTrue(page.contains("Write down how it went: Made-up stall that nobody wrote up"), page);
        assertTrue(page.contains("Keep a promise made at: Stall at a made-up market"), page);
        assertTrue(page.contains("Overdue by "), page);
        assertEquals(
                page.indexOf("Keep a promise made at: Stall at a made-up market"),
                page.lastIndexOf("Keep a promise made at: Stall at a made-up market"),
                "what several may do is counted once");
        for (String path : Pattern.compile("today__link\" href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList()) {
            assertEquals(200, commissioner.get(path).statusCode(), path);
        }
        TestPortal.running().bean(SampleOutreach.class).erase();
        assertTrue(commissioner.get("/cy/staff/brief").body().contains("Eich briff"));
    }

    @Test
    void only_those_meant_to_read_them_do() {
        for (Role role : Role.values()) {
            StaffDesk desk = StaffDesk.signedIn(FORCE, role);
            HttpResponse<String> evidence = desk.get("/staff/evidence");
            boolean may = List.of(Role.INSPECTOR, Role.COMMISSIONER, Role.PANEL_OFFICER)
                    .contains(role);
            assertEquals(may ? 200 : 403, evidence.statusCode(), role.name());
            assertEquals(
                    role == Role.COMMISSIONER ? 200 : 403,
                    desk.get("/staff/brief").statusCode(),
                    role.name());
        }
    }

    @Test
    void a_standard_that_names_what_nobody_knows_stops_the_portal() {
        assertThrows(IllegalArgumentException.class, () -> new MinimumStandard("1", List.of("panel", "magic")));
        assertThrows(IllegalArgumentException.class, () -> new MinimumStandard("1", List.of("panel", "panel")));
        assertThrows(IllegalArgumentException.class, () -> new MinimumStandard("1", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new MinimumStandard(" ", List.of("panel")));
        assertEquals(List.of("data", "panel"), new MinimumStandard("1", List.of(" data", "panel ", "")).items());
    }

    private static List<String> policy() {
        try (InputStream file = OversightFlowTest.class.getResourceAsStream("/policy.txt")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.contains(" : ") && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
