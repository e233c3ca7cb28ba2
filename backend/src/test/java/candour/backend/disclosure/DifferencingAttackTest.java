package candour.backend.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Eight releases each of many made-up forces, and somebody who works on all that was published. Written for product
/// check D9 and goal P1: nothing below ten can be worked out.
class DifferencingAttackTest {
    private static final int WORLDS = Integer.getInteger("candour.worlds", 100);
    private static final DisclosureRules WITHOUT_SECONDARY = new DisclosureRules(10, 5, 5, 20, 10, false);
    private static final DisclosureRules HIDE_UNDER_FIVE = new DisclosureRules(5, 1, 5, 20, 10, false);

    private static MadeUpWorld world(long seed, DisclosureRules rules) {
        double[] means = {6, 15, 40, 90};
        return new MadeUpWorld(seed, 2 + (int) (seed % 5), means[(int) (seed % means.length)], rules);
    }

    private static long sum(DisclosureRules rules, int worlds, ToLongFunction<Outsider> of) {
        return LongStream.range(0, worlds)
                .map(seed -> of.applyAsLong(new Outsider(world(seed, rules))))
                .sum();
    }

    @Test
    void nothing_below_ten_is_recovered_proved_present_or_isolated_by_subtracting() {
        long cells = 0;
        long kept = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            MadeUpWorld world = world(seed, DisclosureRules.IN_FORCE);
            Outsider outsider = new Outsider(world);
            assertEquals(0, outsider.exact().size(), seed + " exact: " + outsider.exact());
            assertEquals(0, outsider.present().size(), seed + " present: " + outsider.present());
            assertEquals(0, outsider.isolated().size(), seed + " isolated: " + outsider.isolated());
            assertEquals(0, outsider.remainders(), seed + " remainders");
            cells += world.released().size();
            kept += outsider.kept();
        }
        assertTrue(kept < cells * 0.9, kept + " of " + cells + " were kept back");
    }

    @Test
    void without_secondary_suppression_the_same_attack_finds_people() {
        assertTrue(sum(WITHOUT_SECONDARY, 20, outsider -> outsider.present().size()) > 0);
        assertTrue(sum(WITHOUT_SECONDARY, 20, outsider -> outsider.isolated().size()) > 0);
    }

    @Test
    void with_hiding_under_five_alone_the_same_attack_recovers_counts() {
        assertTrue(sum(HIDE_UNDER_FIVE, 20, outsider -> outsider.exact().size()) > 100);
    }
}
