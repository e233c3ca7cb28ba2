package candour.backend.representation.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

/// The figures beside those of an older library that has nothing in common with the one used, and beside whole numbers.
class IndependentReckoningTest {
    private static final double[] CHANCES = {0.003, 0.0403, 0.105, 0.3171, 0.4999, 0.621, 0.9013, 0.997};
    private static final int[] TRIALS = {1, 2, 3, 5, 12, 27, 60, 91, 150, 300, 1000};

    @Test
    void the_exact_binomial_p_is_that_of_another_library() {
        BinomialTest theirs = new BinomialTest();
        int compared = 0;
        for (int trials : TRIALS) {
            for (double chance : CHANCES) {
                for (int seen = 0; seen <= trials; seen += Math.max(1, trials / 50)) {
                    double expected =
                            Math.min(1, theirs.binomialTest(trials, seen, chance, AlternativeHypothesis.TWO_SIDED));
                    assertEquals(
                            expected,
                            Binomial.twoSided(seen, trials, chance),
                            1e-9,
                            seen + " of " + trials + " at " + chance);
                    compared++;
                }
            }
        }
        assertEquals(2928, compared, 200);
    }

    @Test
    void the_exact_binomial_p_is_that_of_whole_numbers_ties_included() {
        for (int whole : new int[] {2, 3, 4, 10}) {
            for (int part = 1; part < whole; part++) {
                for (int trials = 1; trials <= 40; trials++) {
                    for (int seen = 0; seen <= trials; seen++) {
                        assertEquals(
                                inWholeNumbers(seen, trials, part, whole),
                                Binomial.twoSided(seen, trials, (double) part / whole),
                                1e-12,
                                seen + " of " + trials + " at " + part + "/" + whole);
                    }
                }
            }
        }
    }

    @Test
    void the_exact_binomial_p_holds_at_its_ends() {
        assertEquals(1, Binomial.twoSided(0, 0, 0.3), 0);
        assertEquals(1, Binomial.twoSided(0, 9, 0), 0);
        assertEquals(0, Binomial.twoSided(1, 9, 0), 0);
        assertEquals(1, Binomial.twoSided(9, 9, 1), 0);
        assertEquals(0, Binomial.twoSided(8, 9, 1), 0);
        assertEquals(0, Binomial.twoSided(0, 1_000_000, 0.105), 1e-300);
    }

    @Test
    void the_interval_is_that_of_another_library() {
        WilsonScoreInterval theirs = new WilsonScoreInterval();
        for (int trials : TRIALS) {
            for (int seen = 0; seen <= trials; seen += Math.max(1, trials / 50)) {
                ConfidenceInterval expected = theirs.createInterval(trials, seen, 0.95);
                Interval actual = new Proportion(seen, trials).interval().orElseThrow();
                assertEquals(expected.getLowerBound(), actual.low(), 1e-9, seen + " of " + trials);
                assertEquals(expected.getUpperBound(), actual.high(), 1e-9, seen + " of " + trials);
            }
        }
    }

    @Test
    void the_test_of_fit_is_that_of_another_library_where_all_expect_five() {
        Fit fit = Fitting.fit(groups(new long[] {180, 60, 40, 20}, new long[] {61, 19, 13, 7}));
        assertEquals(Fit.Method.CHI_SQUARE, fit.method());
        double theirs = new ChiSquareTest().chiSquareTest(new double[] {183, 57, 39, 21}, new long[] {180, 60, 40, 20});
        assertEquals(theirs, fit.p(), 1e-9);
    }

    @Test
    void with_two_groups_the_exact_test_of_fit_is_the_exact_binomial_test() {
        for (int seen = 0; seen <= 12; seen++) {
            Fit fit = Fitting.fit(groups(new long[] {seen, 12 - seen}, new long[] {4, 96}));
            assertEquals(Fit.Method.EXACT, fit.method());
            assertEquals(Binomial.twoSided(seen, 12, 0.04), fit.p(), 1e-9, "with " + seen);
        }
    }

    @Test
    void drawn_outcomes_give_nearly_what_all_outcomes_give_and_always_the_same() {
        List<CountedGroup> few = groups(new long[] {36, 3, 0, 1}, new long[] {70, 18, 8, 4});
        double exact = Fitting.fit(few).p();
        assertEquals(Fit.Method.EXACT, Fitting.fit(few).method());
        // the same mix with two groups more that hardly anybody is of: too many outcomes to go through
        List<CountedGroup> many =
                groups(new long[] {36, 3, 0, 1, 0, 0}, new long[] {7_000_000, 1_800_000, 800_000, 399_998, 1, 1});
        Fit drawn = Fitting.fit(many);
        assertEquals(Fit.Method.DRAWN, drawn.method());
        assertEquals(exact, drawn.p(), 0.01);
        assertEquals(drawn, Fitting.fit(many));
    }

    @Test
    void holm_is_as_the_paper_has_it() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjust(0.01, 0.04, 0.03, 0.005), 1e-12);
        assertArrayEquals(new double[] {1, 1, 0.3}, Holm.adjust(0.9, 0.6, 0.1), 1e-12);
        assertArrayEquals(new double[] {}, Holm.adjust(), 0);
    }

    private static List<CountedGroup> groups(long[] people, long[] residents) {
        long whole = java.util.Arrays.stream(residents).sum();
        List<CountedGroup> groups = new java.util.ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            groups.add(new CountedGroup("g" + at, people[at], new Proportion(residents[at], whole)));
        }
        return groups;
    }

    private static double inWholeNumbers(int seen, int trials, int part, int whole) {
        BigInteger limit = ways(seen, trials, part, whole);
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k <= trials; k++) {
            BigInteger ways = ways(k, trials, part, whole);
            sum = ways.compareTo(limit) <= 0 ? sum.add(ways) : sum;
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.valueOf(whole).pow(trials)), MathContext.DECIMAL64)
                .doubleValue();
    }

    /// C(n, k) part^k (whole - part)^(n - k).
    private static BigInteger ways(int k, int n, int part, int whole) {
        BigInteger choose = BigInteger.ONE;
        for (int at = 1; at <= k; at++) {
            choose = choose.multiply(BigInteger.valueOf(n - k + at)).divide(BigInteger.valueOf(at));
        }
        return choose.multiply(BigInteger.valueOf(part).pow(k))
                .multiply(BigInteger.valueOf(whole - part).pow(n - k));
    }
}
