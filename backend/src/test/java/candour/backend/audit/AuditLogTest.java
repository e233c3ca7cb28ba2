package candour.backend.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final Actor CHAIR = Actor.staff("0123456789abcdef", List.of("CHAIR", "VOLUNTEER"));

    private final TestPortal portal = TestPortal.running();
    private final AuditLog log = portal.bean(AuditLog.class);

    private record StatusChanged(@Nullable String subject, Map<String, String> facts) implements Recorded {
        @Override
        public String event() {
            return "test.status-changed";
        }
    }

    @BeforeEach
    void empty() {
        TestPortal.emptied();
    }

    @Test
    void a_line_says_who_did_what_to_what_and_the_facts_in_order() throws SQLException {
        log.record(CHAIR, new StatusChanged("ffee", Map.of("to", "read", "from", "new")));
        log.record(Actor.system(), new StatusChanged(null, Map.of()));
        assertEquals(
                List.of(
                        "staff|0123456789abcdef|CHAIR VOLUNTEER|test.status-changed|ffee|{\"from\":\"new\",\"to\":\"read\"}",
                        "system|||test.status-changed|null|{}"),
                lines());
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_line() throws SQLException {
        assertThrows(IllegalStateException.class, () -> transactions().executeWrite(status -> {
            log.record(CHAIR, new StatusChanged("ffee", Map.of()));
            throw new IllegalStateException("the act failed");
        }));
        assertEquals(List.of(), lines());
    }

    @Test
    void the_moment_of_what_a_resident_does_is_not_recorded() throws SQLException {
        assertThrows(
                IllegalArgumentException.class,
                () -> log.record(Actor.resident(), new StatusChanged("ffee", Map.of())));
        assertEquals(List.of(), lines());
    }

    @Test
    void a_fact_as_long_as_a_story_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> log.record(CHAIR, new StatusChanged("ffee", Map.of("why", "x".repeat(201)))));
        log.record(CHAIR, new StatusChanged("ffee", Map.of("why", "x".repeat(200))));
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>) portal.bean(TransactionOperations.class);
    }

    private List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT actor_kind, actor_reference, actor_roles, act,"
                        + " subject, facts FROM audit_event ORDER BY id")) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= 6; i++) {
                    cells.add(rows.getString(i));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }
}
