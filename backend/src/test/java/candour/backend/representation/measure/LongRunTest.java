package candour.backend.representation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.measure.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What the figures promise in the long run, tried on made-up worlds from a fixed seed.
class LongRunTest {
    /// Residents of a big city in the five groups, of 1,000.
    private static final int[] RESIDENTS = {613, 290, 40, 35, 22};

    /// Wilson's interval covers 95 % on average; for single shares and sizes, where at least one person is expected,
    /// between 92 % and 98.5 % (Brown, Cai and DasGupta, Statistical Science 16, 2001).
    @Test
    void ninety_five_percent_intervals_cover() {
        SplittableRandom random = new SplittableRandom(7);
        double sum = 0;
        int settings = 0;
        for (int people : new int[] {30, 60, 100, 300, 500}) {
            for (double share : new double[] {0.04, 0.065, 0.105, 0.2, 0.31, 0.5}) {
                double covered = covered(random, people, share, 6_000);
                assertTrue(covered > 0.92 && covered < 0.985, covered + " at " + people + " and " + share);
                sum += covered;
                settings++;
            }
        }
        assertEquals(0.95, sum / settings, 0.01);
    }

    /// Where people come as residents are, one look raises an alarm for any group in at most 5 of 100 (Holm); the
    /// second way, the same verdict in two quarters, adds at most 5 groups times a false verdict's chance squared.
    @Test
    void alarms_are_as_rare_as_stated() {
        SplittableRandom random = new SplittableRandom(11);
        int worlds = 4_000;
        for (int people : new int[] {40, 300}) {
            int byP = 0;
            int any = 0;
            for (int world = 0; world < worlds; world++) {
                Measurement before = fair(random, people);
                Measurement now = fair(random, people);
                boolean alone = false;
                boolean together = false;
                for (int at = 0; at < RESIDENTS.length; at++) {
                    alone |= now.groups().get(at).alarms(null);
                    together |= now.groups().get(at).alarms(before.groups().get(at));
                }
                byP += alone ? 1 : 0;
                any += together ? 1 : 0;
            }
            assertTrue(byP <= 0.05 * worlds, byP + " of " + worlds + " by p alone, among " + people);
            assertTrue(any <= 0.06 * worlds, any + " of " + worlds + " in all, among " + people);
        }
    }

    /// A group that comes at half its share among 300 people a quarter, of whom it should be 29 %, is found.
    @Test
    void a_group_that_comes_at_half_its_share_is_found() {
        SplittableRandom random = new SplittableRandom(13);
        int[] coming = {758, 145, 40, 35, 22};
        int found = 0;
        for (int world = 0; world < 500; world++) {
            found += measured(random, 300, coming).groups().get(1).alarms(null) ? 1 : 0;
        }
        assertTrue(found >= 495, found + " of 500");
    }

    private static double covered(SplittableRandom random, int people, double share, int worlds) {
        int covered = 0;
        for (int world = 0; world < worlds; world++) {
            int seen = 0;
            for (int person = 0; person < people; person++) {
                seen += random.nextDouble() < share ? 1 : 0;
            }
            covered += new Proportion(seen, people).interval().orElseThrow().contains(share) ? 1 : 0;
        }
        return (double) covered / worlds;
    }

    private static Measurement fair(SplittableRandom random, int people) {
        return measured(random, people, RESIDENTS);
    }

    private static Measurement measured(SplittableRandom random, int people, int... coming) {
        int[] seen = new int[coming.length];
        for (int person = 0; person < people; person++) {
            int at = random.nextInt(1000);
            int group = 0;
            while (at >= coming[group]) {
                at -= coming[group];
                group++;
            }
            seen[group]++;
        }
        List<CountedGroup> groups = new ArrayList<>();
        for (int at = 0; at < coming.length; at++) {
            groups.add(new CountedGroup("g" + at, seen[at], new Proportion(RESIDENTS[at], 1000)));
        }
        return new Measuring(Limits.USUAL).measure(groups, 0);
    }
}
