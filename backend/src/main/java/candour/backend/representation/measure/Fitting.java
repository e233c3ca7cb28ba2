package candour.backend.representation.measure;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Tests a whole mix of groups against the one it is compared with. Pearson's chi-square is used only where every
/// expected count is at least 5 (Cochran, Biometrics 10, 1954); else the exact multinomial test, or where that has too
/// many outcomes to go through, the same test of outcomes drawn at random from a fixed seed, so that the same counts
/// always get the same answer.
final class Fitting {
    private static final double FEWEST_EXPECTED = 5;

    private Fitting() {}

    static Fit fit(List<CountedGroup> counted) {
        if (counted.stream()
                .anyMatch(group -> group.people() > 0 && group.benchmark().part() == 0)) {
            // somebody came of whom the benchmark has none
            return new Fit(Fit.Method.EXACT, 0);
        }
        List<CountedGroup> possible =
                counted.stream().filter(group -> group.benchmark().part() > 0).toList();
        long known = possible.stream().mapToLong(CountedGroup::people).sum();
        if (known == 0 || possible.size() < 2) {
            return new Fit(Fit.Method.NONE, 1);
        }
        double[] shares = shares(possible);
        int[] people = possible.stream()
                .mapToInt(group -> Math.toIntExact(group.people()))
                .toArray();
        for (double share : shares) {
            if (share * known < FEWEST_EXPECTED) {
                return Multinomial.fit(people, shares);
            }
        }
        return new Fit(Fit.Method.CHI_SQUARE, chiSquare(people, shares, known));
    }

    /// Shares that add up to 1: those of the benchmark may leave people of unknown group out.
    private static double[] shares(List<CountedGroup> possible) {
        double sum = possible.stream().mapToDouble(CountedGroup::expectedShare).sum();
        return possible.stream()
                .mapToDouble(group -> group.expectedShare() / sum)
                .toArray();
    }

    private static double chiSquare(int[] people, double[] shares, long known) {
        double statistic = 0;
        for (int at = 0; at < people.length; at++) {
            double expected = shares[at] * known;
            statistic += (people[at] - expected) * (people[at] - expected) / expected;
        }
        return ChiSquaredDistribution.of(people.length - 1.0).survivalProbability(statistic);
    }
}
