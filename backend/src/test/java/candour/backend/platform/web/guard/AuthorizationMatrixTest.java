package candour.backend.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every row of the policy table, with every role, in every state that somebody who asks can be in: the portal answers
/// as the table says. A new row is tested from the moment it stands in the table.
class AuthorizationMatrixTest {
    private static final ForceId OWN = new ForceId("west-midlands");
    private static final ForceId OTHER = new ForceId("bedfordshire");
    private static final Map<String, String> VALUES = Map.of(
            "reference", "00000000000000000000000000000000",
            "secret", "AAAAAAAAAAAAAAAAAAAAAA",
            "code", "E08000025",
            "force", OWN.value(),
            "fingerprint", "0",
            "id", OWN.value(),
            "name", "candour.css");

    private final Policy policy = TestPortal.running().bean(Policy.class);
    /// States that asking does not change.
    private static final Set<State> LASTING =
            EnumSet.of(State.OWN_FORCE, State.OTHER_FORCE, State.EVERY_FORCE, State.CONFIRMED_LONG_AGO);

    private final Map<String, StaffDesk> desks = new HashMap<>();

    /// What the guard did.
    private enum Answer {
        LET_IN,
        REFUSED,
        SIGN_IN_FIRST,
        CONFIRM_FIRST
    }

    /// Who asks.
    private enum State {
        OWN_FORCE(role -> StaffDesk.signedIn(OWN, role)),
        OTHER_FORCE(role -> StaffDesk.signedIn(OTHER, role)),
        EVERY_FORCE(role -> StaffDesk.signedIn(null, role)),
        ANONYMOUS(role -> StaffDesk.anonymous()),
        EXPIRED(role -> StaffDesk.signedIn(OWN, role).expired()),
        DISABLED(role -> StaffDesk.signedIn(OWN, role).disabled()),
        CONFIRMED_LONG_AGO(role -> StaffDesk.signedIn(OWN, role).confirmedLongAgo());

        private final Function<Role, StaffDesk> desk;

        State(Function<Role, StaffDesk> desk) {
            this.desk = desk;
        }
    }

    @BeforeAll
    static void empty() {
        TestPortal.emptied();
    }

    @Test
    void the_portal_answers_as_the_table_says() {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (PolicyRow row : policy.rows()) {
            if (row.access() == Access.MANAGEMENT) {
                continue;
            }
            for (Role role : Role.values()) {
                for (State state : states(row, role)) {
                    StaffDesk desk = desk(role, state);
                    Answer answer = ask(row, desk);
                    Answer expected = expected(row, role, state);
                    cases++;
                    boolean read = row.method().equals("GET") || answer != Answer.LET_IN;
                    if (read && LASTING.contains(state) && row.access() == Access.STAFF) {
                        desks.put(role + " " + state, desk);
                    }
                    if (answer != expected) {
                        wrong.add(row.route() + " as " + role + ", " + state + ": " + answer + " and not " + expected);
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
        long staff = policy.rows().stream()
                .filter(row -> row.access() == Access.STAFF)
                .count();
        assertTrue(staff >= 100, staff + " rows for staff");
        assertTrue(cases > staff * Role.values().length * (State.values().length - 1), "only " + cases + " cases");
    }

    /// States in which to ask: nobody signed in is the same with every role, and a row for everybody is asked for by
    /// nobody and by each role once.
    private static Set<State> states(PolicyRow row, Role role) {
        Set<State> states = row.access() == Access.STAFF
                ? EnumSet.allOf(State.class)
                : EnumSet.of(State.OWN_FORCE, State.ANONYMOUS);
        if (role != Role.values()[0]) {
            states.remove(State.ANONYMOUS);
        }
        return states;
    }

    /// Somebody in this state; one whose session nothing touched yet but reading and refusals may ask again.
    private StaffDesk desk(Role role, State state) {
        StaffDesk used = desks.remove(role + " " + state);
        return used == null ? state.desk.apply(role) : used;
    }

    private static Answer expected(PolicyRow row, Role role, State state) {
        if (row.access() != Access.STAFF) {
            return Answer.LET_IN;
        }
        return switch (state) {
            case ANONYMOUS, EXPIRED, DISABLED -> Answer.SIGN_IN_FIRST;
            default -> {
                boolean fits = row.roles().isEmpty() || row.roles().contains(role.name());
                boolean force = !row.has(PolicyRow.Condition.OWN_FORCE) || state != State.OTHER_FORCE;
                boolean confirmed = !row.has(PolicyRow.Condition.STEP_UP) || state != State.CONFIRMED_LONG_AGO;
                yield !fits || !force ? Answer.REFUSED : confirmed ? Answer.LET_IN : Answer.CONFIRM_FIRST;
            }
        };
    }

    private static Answer ask(PolicyRow row, StaffDesk desk) {
        String path = row.path();
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        path = path.replaceAll("\\{[^}]*\\}", "x");
        HttpResponse<String> answer =
                switch (row.method()) {
                    case "GET" -> desk.get(path);
                    case "POST" -> desk.post(path);
                    default -> throw new IllegalStateException("the test does not know " + row.method());
                };
        String to = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() == 403 || answer.statusCode() == 401) {
            return Answer.REFUSED;
        }
        boolean done = answer.headers().firstValue("clear-site-data").isPresent();
        if (row.access() == Access.STAFF && to.startsWith("/sign-in") && !done) {
            return Answer.SIGN_IN_FIRST;
        }
        return to.startsWith("/staff/confirm") ? Answer.CONFIRM_FIRST : Answer.LET_IN;
    }
}
