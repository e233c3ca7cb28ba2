package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Account;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a trial is shown, all rooms together.
class WholeSampleTest {
    private static final String NAME = "Policing and Crime Board";
    private static List<Account> staff = List.of();

    @BeforeAll
    static void make() {
        staff = WholeSample.make();
    }

    @AfterAll
    static void remove() {
        WholeSample.remove();
    }

    private static StaffDesk desk(String email) {
        return StaffDesk.of(staff.stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow());
    }

    private static String read(String email, String path) {
        return desk(email).get(path).body();
    }

    /// APCC Equality Framework (2023) 3.2: who is under-represented, what is done about it, and whether it helped.
    @Test
    void a_group_was_flagged_an_activity_was_held_for_it_and_more_came_after() {
        String attended = read("analyst@example.org", "/staff/representation?occasion=attended");
        assertTrue(attended.contains("Made-up panel open evening"), attended);
        assertTrue(
                Pattern.compile("(?s)Made-up panel open evening.{0,400}Measured before it.{0,200}Measured after it")
                        .matcher(attended)
                        .find(),
                attended);
        String applied = read("analyst@example.org", "/staff/representation?occasion=applied");
        assertTrue(applied.contains("Apply for a panel: made-up stall"), applied);
    }

    /// Product check 22: each item dated; and what rooms hold is among it.
    @Test
    void inspectors_see_evidence_of_every_room_with_its_day() {
        String pack = read("inspector@example.org", "/staff/evidence");
        Map<String, String> shown = Map.of(
                "minutes", "Minutes that can be read: 2; minutes past their day: 2",
                "review", "Records drawn by lot: 20; with a grade agreed by the panel: 17",
                "responses", "Recommendations delivered: 12; answered: 7; answers overdue: 1",
                "representative", "Among people appointed to panels in a year");
        shown.forEach((item, words) -> {
            int at = pack.indexOf("id=\"item-" + item + "\"");
            String part = pack.substring(at, pack.indexOf("</li>", pack.indexOf("evidence__shown", at)));
            assertTrue(part.contains(words), item + ": " + part);
            assertTrue(part.contains("As of "), item + ": " + part);
        });
    }

    /// Product checks 14 and 16, row A4.13.
    @Test
    void the_officeholder_sees_what_is_late_in_scrutiny_and_what_the_evidence_lacks() {
        for (String page : List.of("/staff", "/staff/brief")) {
            String text = read("commissioner@example.org", page);
            assertTrue(
                    text.contains("red cases without a reply from the force") || text.contains("red case without"),
                    text);
            assertTrue(text.contains("Minutes of 2 meetings are not published"), text);
        }
        String brief = read("commissioner@example.org", "/staff/brief");
        assertTrue(brief.contains("href=\"/staff/evidence#item-minutes\""), brief);
    }

    /// Product check 23: commissioners are due to be abolished in May 2028.
    @Test
    void every_page_file_and_paper_follows_when_the_body_is_renamed() throws IOException, InterruptedException {
        Map<String, Object> settings = TestPortal.settings();
        settings.put("candour.body.name", NAME);
        settings.put("candour.body.officeholder-title", "Chair of the Board");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
            NameWalk walk = new NameWalk(server.getURI(), NAME);
            int seen = walk.walk("", PortalPages.IN_BOTH_LANGUAGES, "/");
            for (Account one : staff) {
                String session = "__Host-session=" + StaffDesk.of(one).cookies().get("__Host-session");
                seen += walk.walk(session, List.of("/staff"), "/staff");
            }
            assertEquals(Map.of(), walk.found(), "places with the old name");
            assertEquals(List.of(), walk.nameless(), "pages without the new name");
            assertEquals(
                    List.of(),
                    walk.statuses().keySet().stream()
                            .filter(status -> status >= 500)
                            .toList());
            assertTrue(seen > 150, "looked at " + seen + ", answers " + walk.statuses());
        }
    }
}
