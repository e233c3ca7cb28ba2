package candour.backend.representation.measure;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import org.jspecify.annotations.Nullable;

/// The rule that turns a ratio and its interval into a verdict, and how many people it takes.
final class Verdicts {
    /// Square of the 97.5th percentile of the standard normal distribution.
    private static final double SQUARE = 1.959963984540054 * 1.959963984540054;

    private Verdicts() {}

    static Standing standing(double ratio, Interval interval, Limits limits) {
        if (interval.high() < 1 && ratio <= limits.under()) {
            return Standing.UNDER;
        }
        if (interval.low() > 1 && ratio >= limits.over()) {
            return Standing.OVER;
        }
        return interval.low() >= limits.under() && interval.high() <= limits.over()
                ? Standing.IN_LINE
                : Standing.CANNOT_TELL_YET;
    }

    /// The number needed to tell: the fewest people N, their groups being known, such that the share seen now, held
    /// exactly as it is, would get a verdict other than "cannot tell yet" among N people.
    ///
    /// Wilson's interval is the score test turned round: it leaves out a share a exactly where N (s - a)² > z² a
    /// (1 - a) for the share s seen. So N follows without trial: where s / p is at or beyond a limit the interval
    /// must leave out p itself; between the limits it must lie within both of them.
    ///
    /// @param share seen, from 0 to 1
    /// @param expected share p compared with, from 0 to 1
    /// @return null where no number is enough: nobody of the group is among those compared with
    static @Nullable Long toTell(double share, double expected, Limits limits) {
        if (expected == 0) {
            return null;
        }
        double ratio = share / expected;
        if (ratio <= limits.under() || ratio >= limits.over()) {
            return above(beyond(share, expected));
        }
        double low = beyond(share, limits.under() * expected);
        double upper = limits.over() * expected;
        // no share is above 1, so an upper limit from 1 on is always kept
        double high = upper >= 1 ? 0 : beyond(share, upper);
        return Math.max(1, (long) Math.ceil(Math.max(low, high)));
    }

    /// How many more of the group alone bring its share to parity: the smallest k with (n + k) / (N + k) >= p, which is
    /// ceil((p N - n) / (1 - p)), in whole numbers so that nothing is rounded on the way.
    ///
    /// @return 0 at or above parity; null where the benchmark is of this group alone, and somebody else took part
    static @Nullable Long stillNeeded(Proportion share, Proportion benchmark) {
        long missing = Math.subtractExact(
                Math.multiplyExact(benchmark.part(), share.whole()),
                Math.multiplyExact(benchmark.whole(), share.part()));
        if (missing <= 0) {
            return 0L;
        }
        long others = benchmark.whole() - benchmark.part();
        return others == 0 ? null : Math.ceilDiv(missing, others);
    }

    private static double beyond(double share, double limit) {
        double distance = share - limit;
        return SQUARE * limit * (1 - limit) / (distance * distance);
    }

    private static long above(double number) {
        return (long) Math.floor(number) + 1;
    }
}
