package candour.backend.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.support.TestPortal;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The policy table and the routes of the portal are one list.
class PolicyTest {
    private final Policy policy = TestPortal.running().bean(Policy.class);

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        Set<String> routes = TestPortal.running()
                .bean(Router.class)
                .uriRoutes()
                .map(Policy::route)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = policy.rows().stream()
                .filter(row -> row.access() != Access.MANAGEMENT || routes.contains(row.route()))
                .map(PolicyRow::route)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                String.join("\n", rows),
                String.join("\n", routes),
                "policy.txt must have a row for every route, and none besides");
    }

    @Test
    void every_role_of_the_table_is_a_role() {
        Set<String> known = TestPortal.running().bean(Admission.class).roles();
        List<PolicyRow> strange = policy.rows().stream()
                .filter(row -> !known.containsAll(row.roles()))
                .toList();

        assertEquals(List.of(), strange);
    }

    @Test
    void a_row_says_for_whom_and_under_which_conditions() {
        assertEquals(
                new PolicyRow(
                        "POST",
                        "/staff/accounts",
                        Access.STAFF,
                        Set.of("ADMINISTRATOR", "CHAIR"),
                        Set.of(PolicyRow.Condition.STEP_UP, PolicyRow.Condition.OWN_FORCE)),
                PolicyRow.parse("POST  /staff/accounts :  ADMINISTRATOR CHAIR step-up own-force"));
        for (String wrong : List.of(
                "GET /x :",
                "GET /x : open",
                "GET /x : public resident",
                "GET /x : public CHAIR",
                "GET /x : step-up",
                "/x : public",
                "GET x : public")) {
            assertThrows(IllegalArgumentException.class, () -> PolicyRow.parse(wrong), wrong);
        }
    }

    @Test
    void a_path_is_written_with_the_names_of_its_variables_alone() {
        assertEquals("/areas/{code}", Policy.plain("/areas/{code:[A-Z]{1}[0-9]+}{?from,to}"));
        assertEquals("/a/{b}/c.csv", Policy.plain("/a/{b}/c.csv"));
        assertEquals("/", Policy.plain("/"));
    }
}
