package candour.backend.representation.measure;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// The exact binomial test of a share against a known probability, and what follows from the distribution directly.
public final class Binomial {
    /// Outcomes whose chance is equal but for rounding count as equal; the same margin as R's `binom.test`.
    private static final double EQUAL = 1 + 1e-7;

    /// The lower half of a two-sided level of 5 %.
    private static final double UNUSUAL = 0.025;

    private Binomial() {}

    /// Two-sided p by the method of small p-values: the chance of all outcomes that are no likelier than the one
    /// seen. It is neither twice the smaller tail nor the mid-p. Source: Clopper and Pearson's exact test as R
    /// computes it in `binom.test` (stats package); Hirji, Exact Analysis of Discrete Data (2006), ch. 2.
    ///
    /// @param seen how many were seen, from 0 to trials
    /// @param trials how many could have been, 0 or more
    /// @param chance of each, from 0 to 1
    /// @return from 0 to 1; 1 where there were no trials
    public static double twoSided(long seen, long trials, double chance) {
        check(seen, trials, chance);
        int x = Math.toIntExact(seen);
        int n = Math.toIntExact(trials);
        if (n == 0) {
            return 1;
        }
        if (chance == 0 || chance == 1) {
            return x == n * chance ? 1 : 0;
        }
        BinomialDistribution distribution = BinomialDistribution.of(n, chance);
        double mean = n * chance;
        if (x == mean) {
            return 1;
        }
        double seenChance = distribution.probability(x) * EQUAL;
        if (x < mean) {
            int from = firstNoLikelier(distribution, (int) Math.ceil(mean), n + 1, seenChance);
            return atMostOne(distribution.cumulativeProbability(x) + distribution.survivalProbability(from - 1));
        }
        int upTo = lastNoLikelier(distribution, -1, (int) Math.floor(mean), seenChance);
        return atMostOne(distribution.cumulativeProbability(upTo) + distribution.survivalProbability(x - 1));
    }

    /// The chance that nobody of a group is among so many people who come as the benchmark has them: (1 - p)^n.
    ///
    /// @param people 0 or more
    /// @param share of the group among those compared with, from 0 to 1
    public static double chanceOfNone(long people, double share) {
        check(0, people, share);
        return Math.pow(1 - share, people);
    }

    /// From how many people on it is unusual that none is of the group: the fewest of whom the chance of none is at
    /// most 2.5 %, the lower half of a two-sided level of 5 %. Smaller panels cannot be judged by one group's
    /// absence.
    ///
    /// @param share of the group among those compared with, above 0, at most 1
    public static long noneIsUnusualFrom(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of " + share);
        }
        if (share == 1) {
            return 1;
        }
        long people = (long) Math.ceil(Math.log(UNUSUAL) / Math.log1p(-share));
        // the logarithms round: step back or on to where the definition holds
        while (people > 1 && chanceOfNone(people - 1, share) <= UNUSUAL) {
            people--;
        }
        while (chanceOfNone(people, share) > UNUSUAL) {
            people++;
        }
        return people;
    }

    /// The first of [low, high) that is no likelier than the limit; they get ever less likely from low on.
    private static int firstNoLikelier(BinomialDistribution distribution, int low, int high, double limit) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (distribution.probability(middle) <= limit) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /// The last of (low, high] that is no likelier than the limit, or low; they get ever likelier up to high.
    private static int lastNoLikelier(BinomialDistribution distribution, int low, int high, double limit) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = from + (to - from + 1) / 2;
            if (distribution.probability(middle) <= limit) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    private static double atMostOne(double p) {
        return Math.min(1, p);
    }

    private static void check(long seen, long trials, double chance) {
        if (seen < 0 || seen > trials || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(seen + " of " + trials + " at " + chance);
        }
    }
}
