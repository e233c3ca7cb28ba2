package candour.backend.platform.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Source ONE = new Source(1);
    private static final Source OTHER = new Source(2);

    private final Moving clock = new Moving();
    private final RateLimit limit = new RateLimit(3, 0.5, clock);

    @Test
    void a_source_may_act_as_often_as_the_bucket_holds_and_then_waits() {
        for (int act = 0; act < 3; act++) {
            assertEquals(Optional.empty(), limit.take(ONE), "act " + act);
        }
        assertEquals(Optional.of(Duration.ofSeconds(2)), limit.take(ONE));
    }

    @Test
    void a_refused_act_takes_nothing_so_waiting_as_long_as_was_said_is_enough() {
        empty(ONE);
        for (int impatient = 0; impatient < 10; impatient++) {
            limit.take(ONE);
        }
        clock.move(Duration.ofMillis(1_999));
        assertEquals(Optional.of(Duration.ofSeconds(1)), limit.take(ONE));
        clock.move(Duration.ofMillis(1));
        assertEquals(Optional.empty(), limit.take(ONE));
        assertEquals(Optional.of(Duration.ofSeconds(2)), limit.take(ONE));
    }

    @Test
    void no_rest_however_long_fills_more_than_the_bucket() {
        empty(ONE);
        clock.move(Duration.ofDays(400));
        empty(ONE);
        assertEquals(Optional.of(Duration.ofSeconds(2)), limit.take(ONE));
    }

    @Test
    void one_source_slows_no_other() {
        empty(ONE);
        assertEquals(Optional.empty(), limit.take(OTHER));
    }

    @Test
    void a_clock_that_is_set_back_gives_and_takes_nothing() {
        empty(ONE);
        clock.move(Duration.ofHours(-1));
        assertEquals(Optional.of(Duration.ofSeconds(2)), limit.take(ONE));
        clock.move(Duration.ofSeconds(2));
        assertEquals(Optional.empty(), limit.take(ONE));
    }

    @Test
    void what_is_required_is_refused_with_the_time_to_wait() {
        empty(ONE);
        assertEquals(
                Duration.ofSeconds(2),
                assertThrows(TooOften.class, () -> limit.require(ONE)).retryAfter());
    }

    /// Goal S7: addresses by the hundred thousand cannot fill the memory, and who is active is not forgotten for them.
    @Test
    void sources_without_number_push_out_only_who_was_idle_longest() {
        RateLimit slow = new RateLimit(2, 1e-9, clock);
        slow.take(ONE);
        for (long sprayed = 10; sprayed < 100_000; sprayed++) {
            slow.take(new Source(sprayed));
            if (sprayed == 40_000) {
                assertEquals(Optional.empty(), slow.take(ONE));
            }
        }
        assertEquals(Optional.empty(), slow.take(ONE), "forgotten after 60,000 others, and full again");
        for (long sprayed = 200_000; sprayed < 245_000; sprayed++) {
            slow.take(new Source(sprayed));
        }
        assertEquals(Optional.empty(), slow.take(ONE));
        assertEquals(false, slow.take(ONE).isEmpty(), "remembered among 45,000 others");
    }

    @Test
    void a_limit_that_lets_nothing_through_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new RateLimit(0, 1, clock));
        assertThrows(IllegalArgumentException.class, () -> new RateLimit(1, 0, clock));
    }

    private void empty(Source source) {
        for (int act = 0; act < 3; act++) {
            assertEquals(Optional.empty(), limit.take(source));
        }
    }

    /// A clock moved by hand.
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-20T10:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
