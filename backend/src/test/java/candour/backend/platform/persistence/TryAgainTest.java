package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Goal K4: a transaction that the database undid is done again, up to five times.
class TryAgainTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1205, 1213, 3101})
    void what_the_database_undid_is_done_again_until_it_holds(int code) {
        assertEquals("held", TryAgain.whenUndone(() -> workThatFails(4, code)));
        assertEquals(5, attempts.get());
    }

    @Test
    void after_five_attempts_the_trouble_itself_comes_out() {
        RuntimeException trouble = undone(1213);
        assertSame(
                trouble,
                assertThrows(
                        RuntimeException.class,
                        () -> TryAgain.whenUndone(() -> {
                            attempts.incrementAndGet();
                            throw trouble;
                        })));
        assertEquals(5, attempts.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1142, 1146, 0})
    void what_would_fail_again_is_not_tried_again(int code) {
        assertThrows(RuntimeException.class, () -> TryAgain.whenUndone(() -> workThatFails(1, code)));
        assertEquals(1, attempts.get());
    }

    @Test
    void what_holds_at_once_is_done_once() {
        assertEquals("held", TryAgain.whenUndone(() -> workThatFails(0, 1213)));
        assertEquals(1, attempts.get());
    }

    @Test
    void the_cause_is_found_however_it_is_wrapped_and_a_circle_of_causes_ends() {
        assertTrue(TryAgain.wasUndone(new IllegalStateException(new RuntimeException(undone(1205)))));
        assertFalse(TryAgain.wasUndone(null));
        assertFalse(TryAgain.wasUndone(new IllegalStateException("1213")));
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));
        assertFalse(TryAgain.wasUndone(first));
    }

    @Test
    void who_is_told_to_stop_while_waiting_stops() {
        Thread.currentThread().interrupt();
        assertThrows(IllegalStateException.class, () -> TryAgain.whenUndone(() -> workThatFails(1, 1213)));
        assertTrue(Thread.interrupted());
        assertEquals(1, attempts.get());
    }

    private String workThatFails(int times, int code) {
        if (attempts.incrementAndGet() <= times) {
            throw undone(code);
        }
        return "held";
    }

    private static RuntimeException undone(int code) {
        return new IllegalStateException(new SQLException("undone", "40001", code));
    }
}
