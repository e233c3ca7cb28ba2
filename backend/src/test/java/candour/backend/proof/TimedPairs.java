package candour.backend.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;

/// Whether two kinds of requests can be told apart by the time they take: interleaved pairs, the first of each pair
/// drawn by lot, the slowest twentieth of all left out as noise of the machine, then Welch's t and the gap of the
/// medians. Source of the rule: Reparaz, Balasch and Verbauwhede, "Dude, is my code constant time?", DATE 2017.
public final class TimedPairs {
    /// Above this the two can be told apart.
    public static final double MOST_T = 4.5;

    /// Milliseconds by which the medians may differ.
    public static final double MOST_GAP = 0.2;

    private static final double KEPT = 0.95;

    private final double[] first;
    private final double[] second;

    private TimedPairs(double[] first, double[] second) {
        double limit = quantile(
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(), KEPT);
        this.first = Arrays.stream(first).filter(time -> time <= limit).toArray();
        this.second = Arrays.stream(second).filter(time -> time <= limit).toArray();
    }

    /// Times both kinds.
    ///
    /// @param pairs how many of each
    /// @param one sends a request of the first kind and waits for its answer
    /// @param other of the second kind
    public static TimedPairs measure(int pairs, Runnable one, Runnable other) {
        Random lot = new Random(7);
        for (int i = 0; i < Math.min(pairs, 1_000); i++) {
            one.run();
            other.run();
        }
        double[] first = new double[pairs];
        double[] second = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            if (lot.nextBoolean()) {
                first[i] = millis(one);
                second[i] = millis(other);
            } else {
                second[i] = millis(other);
                first[i] = millis(one);
            }
        }
        return new TimedPairs(first, second);
    }

    static TimedPairs of(double[] first, double[] second) {
        return new TimedPairs(first, second);
    }

    /// Welch's t.
    public double t() {
        double error = Math.sqrt(variance(first) / first.length + variance(second) / second.length);
        return error == 0 ? 0 : (mean(first) - mean(second)) / error;
    }

    /// Milliseconds by which the first median is above the second.
    public double gap() {
        return quantile(first, 0.5) - quantile(second, 0.5);
    }

    /// Whether nobody can tell the two apart.
    public boolean alike() {
        return Math.abs(t()) < MOST_T && Math.abs(gap()) < MOST_GAP;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "t %.2f, medians %.3f and %.3f ms, gap %.3f ms",
                t(),
                quantile(first, 0.5),
                quantile(second, 0.5),
                gap());
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double mean(double[] times) {
        return Arrays.stream(times).average().orElse(0);
    }

    private static double variance(double[] times) {
        double mean = mean(times);
        return Arrays.stream(times).map(time -> (time - mean) * (time - mean)).sum() / Math.max(1, times.length - 1);
    }

    private static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(sorted.length * share))];
    }
}
