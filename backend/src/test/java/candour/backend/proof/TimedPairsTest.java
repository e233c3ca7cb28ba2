package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimedPairsTest {
    private static final int PAIRS = 10_000;

    @Test
    void two_of_the_same_kind_cannot_be_told_apart() {
        assertTrue(TimedPairs.of(times(1, 0), times(2, 0)).alike());
    }

    @Test
    void a_twentieth_of_a_millisecond_is_seen_in_the_noise_of_one() {
        TimedPairs pairs = TimedPairs.of(times(1, 0.05), times(2, 0));
        assertFalse(pairs.alike(), pairs.toString());
        assertEquals(0.05, pairs.gap(), 0.03);
    }

    private static double[] times(long seed, double slower) {
        Random random = new Random(seed);
        double[] times = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            times[i] = 1 + 0.3 * Math.abs(random.nextGaussian()) + slower + (random.nextInt(100) == 0 ? 20 : 0);
        }
        return times;
    }
}
