package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void a_pool_without_a_free_connection_is_a_database_away() {
        assertTrue(DatabaseAway.causes(
                new IllegalStateException(new RuntimeException(new SQLTransientConnectionException("timed out")))));
    }

    @Test
    void a_broken_line_and_a_server_that_stops_are_a_database_away() {
        assertTrue(DatabaseAway.causes(new SQLException("link", "08S01")));
        assertTrue(DatabaseAway.causes(new SQLException("shutdown", "HY000", 1053)));
        assertTrue(DatabaseAway.causes(new IllegalStateException(new SQLException("Connection is closed"))));
    }

    @Test
    void a_mistake_in_a_query_is_not() {
        assertFalse(DatabaseAway.causes(new SQLException("no such table", "42S02", 1146)));
        assertFalse(DatabaseAway.causes(new SQLException("no state and no code")));
        assertFalse(DatabaseAway.causes(new IllegalStateException("other")));
        assertFalse(DatabaseAway.causes(null));
    }
}
