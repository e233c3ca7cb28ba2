package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkLoadTest {
    private BulkLoad bulk;

    @BeforeEach
    void start() {
        bulk = TestPortal.emptied().bean(BulkLoad.class);
    }

    @Test
    void a_value_that_the_server_would_change_is_an_error() throws SQLException {
        try (Connection connection = bulk.open()) {
            if (bulk.serverTakesStreams(connection)) {
                assertEquals(1, load(connection, "1\t5\n"));
                SQLException refused = assertThrows(SQLException.class, () -> load(connection, "2\tabc\n"));
                assertTrue(String.valueOf(refused.getMessage()).contains("would not take a row"), refused.getMessage());
            }
            connection.rollback();
        }
    }

    @Test
    void a_connection_given_back_is_lent_again_and_only_to_one() throws SQLException {
        Connection first = bulk.borrow();
        bulk.keep(first);
        Connection again = bulk.borrow();
        assertSame(first, again);
        try (Connection other = bulk.borrow()) {
            assertNotSame(first, other);
        }
        again.close();
    }

    private long load(Connection connection, String rows) throws SQLException {
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        return bulk.load(connection, "force_change (force_id, mark)", bytes, bytes.length);
    }
}
