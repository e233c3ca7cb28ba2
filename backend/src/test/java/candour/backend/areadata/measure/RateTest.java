package candour.backend.areadata.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void a_rate_is_events_per_thousand_residents() {
        assertEquals(4.2462, new Rate(2155, 507517).perThousand(), 0.00005);
    }

    @Test
    void below_ten_events_the_limits_are_exact() {
        // Poisson limits of 0 and 5 events: 0 to 3.689, 1.623 to 11.668 (Garwood 1936, table)
        assertEquals(0, new Rate(0, 1000).interval().low());
        assertEquals(3.689, new Rate(0, 1000).interval().high(), 0.0005);
        assertEquals(1.623, new Rate(5, 1000).interval().low(), 0.0005);
        assertEquals(11.668, new Rate(5, 1000).interval().high(), 0.0005);
    }

    @Test
    void from_ten_events_on_byar_is_close_to_exact() {
        // exact limits of 10 events: 4.795 to 18.390; Byar's: 4.79 to 18.39
        assertEquals(4.795, new Rate(10, 1000).interval().low(), 0.01);
        assertEquals(18.390, new Rate(10, 1000).interval().high(), 0.01);
    }

    @Test
    void a_rate_may_be_above_a_thousand() {
        Rate cityOfLondon = new Rate(515, 232);
        assertEquals(2219.8276, cityOfLondon.perThousand(), 0.00005);
        assertTrue(cityOfLondon.interval().contains(cityOfLondon.perThousand()));
    }

    @Test
    void without_residents_there_is_no_rate() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 10));
    }
}
