package candour.backend.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every write of the policy table, sent as a page of another site would send it: nothing changes. Made from the table,
/// so a new write is tested from the moment it stands there.
class ForgedRequestsTest {
    private final Policy policy = TestPortal.running().bean(Policy.class);
    private final StaffDesk victim = StaffDesk.signedIn(null, Role.values());

    @BeforeAll
    static void empty() {
        TestPortal.emptied();
    }

    @Test
    void no_write_of_staff_is_taken_without_the_token_of_the_session() throws SQLException {
        StaffDesk other = StaffDesk.signedIn(null, Role.values());
        String own = victim.formToken();
        for (String path : writes(Access.STAFF)) {
            Map<String, Long> before = state();
            for (List<String> form : List.of(
                    List.<String>of(),
                    List.of("formToken", ""),
                    List.of("formToken", "A".repeat(43)),
                    List.of("formToken", other.formToken()))) {
                assertEquals(403, victim.submit(path, form, List.of()).statusCode(), path + " " + form);
            }
            for (List<String> sender : foreign()) {
                assertEquals(
                        403,
                        victim.submit(path, List.of("formToken", own), sender).statusCode(),
                        path + sender);
            }
            victim.get(path);
            victim.get(path + "?formToken=" + own);
            assertEquals(before, state(), path);
        }
        assertEquals(200, victim.get("/staff").statusCode());
    }

    @Test
    void no_form_of_residents_is_taken_from_another_site() throws SQLException {
        Map<String, Long> before = state();
        List<String> paths = new ArrayList<>(writes(Access.RESIDENT));
        paths.addAll(writes(Access.PUBLIC));
        for (String path : paths) {
            for (List<String> sender : foreign()) {
                int got = StaffDesk.anonymous()
                        .submit(path, List.of("email", "x"), sender)
                        .statusCode();
                assertTrue(got == 403 || (path.startsWith("/api/") && got == 415), path + sender + " " + got);
            }
        }
        assertEquals(before, state());
    }

    @Test
    void forms_of_our_own_pages_are_taken() {
        String here = TestPortal.running().address().toString();
        for (List<String> sender :
                List.of(List.of("Sec-Fetch-Site", "same-origin"), List.of("Origin", here), List.<String>of())) {
            assertEquals(
                    303,
                    StaffDesk.anonymous()
                            .submit("/areas/find", List.of("place", "x"), sender)
                            .statusCode(),
                    sender.toString());
        }
    }

    private static List<List<String>> foreign() {
        return List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"));
    }

    private List<String> writes(Access access) {
        return policy.rows().stream()
                .filter(row -> row.access() == access && !row.method().equals("GET"))
                .filter(row -> !row.has(PolicyRow.Condition.ANY_ORIGIN))
                .map(row -> row.path()
                        .replace("{reference}", victim.account().reference().value())
                        .replaceAll("\\{[^}]*\\}", "x"))
                .toList();
    }

    /// The content of each table summed up, but for the state of jobs, which run by themselves.
    private static Map<String, Long> state() throws SQLException {
        Map<String, Long> state = new TreeMap<>();
        try (Connection connection = TestPortal.running().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet sum = statement.executeQuery("CHECKSUM TABLE " + table)) {
                    if (sum.next() && !table.startsWith("job")) {
                        state.put(table, sum.getLong(2));
                    }
                }
            }
        }
        return state;
    }
}
