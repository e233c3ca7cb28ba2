package candour.backend.areadata.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void the_interval_is_wilsons() {
        // Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        Interval interval = new Proportion(81, 263).interval().orElseThrow();
        assertEquals(0.2553, interval.low(), 0.00005);
        assertEquals(0.3662, interval.high(), 0.00005);
        Interval few = new Proportion(0, 20).interval().orElseThrow();
        assertEquals(0, few.low());
        assertEquals(0.1611, few.high(), 0.00005);
        Interval all = new Proportion(20, 20).interval().orElseThrow();
        assertEquals(0.8389, all.low(), 0.00005);
        assertEquals(1, all.high());
    }

    @Test
    void nothing_of_nothing_has_no_share() {
        Proportion nothing = new Proportion(0, 0);
        assertEquals(OptionalDouble.empty(), nothing.share());
        assertEquals(OptionalDouble.empty(), nothing.percent());
        assertEquals(Optional.empty(), nothing.interval());
        assertFalse(nothing.isAtLeast(0));
    }

    @Test
    void four_of_five_is_at_least_eighty_percent() {
        assertTrue(new Proportion(4, 5).isAtLeast(0.8));
        assertFalse(new Proportion(79, 100).isAtLeast(0.8));
        assertTrue(new Proportion(80, 100).isAtLeast(0.8));
    }

    @Test
    void a_part_is_never_more_than_the_whole() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 2));
    }
}
