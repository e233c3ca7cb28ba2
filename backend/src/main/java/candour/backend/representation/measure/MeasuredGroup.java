package candour.backend.representation.measure;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import org.jspecify.annotations.Nullable;

/// One group, measured.
///
/// @param code of the group
/// @param share the group among all people whose group is known
/// @param benchmark the group among those compared with
/// @param compared the ratio and what belongs to it; null where nobody's group is known, or where nobody of the group
///     is among those compared with, so that there is nothing to divide by
/// @param exactP exact two-sided binomial p of the people counted, see [Binomial#twoSided]; 1 where nobody is known
/// @param adjustedP the same adjusted for looking at all groups at once, see [Holm]
/// @param standing the verdict
/// @param toTell where the verdict is "cannot tell yet": the fewest people whose group is known among whom the same
///     share would get another verdict, see [Verdicts#toTell]; null where the verdict is there, and where no number
///     of people would bring one
/// @param stillNeeded how many more of this group, and of no other, would bring its share to that of the benchmark;
///     null where no number would, because the benchmark holds nobody else
public record MeasuredGroup(
        String code,
        Proportion share,
        Proportion benchmark,
        @Nullable Compared compared,
        double exactP,
        double adjustedP,
        Standing standing,
        @Nullable Long toTell,
        @Nullable Long stillNeeded) {
    /// A verdict may raise an alarm on its own where the adjusted p is below this.
    public static final double SIGNIFICANT = 0.05;

    /// The share beside the share compared with.
    ///
    /// @param ratio share over benchmark share; 1 is parity
    /// @param gap share less benchmark share, in percentage points
    /// @param interval 95 % interval of the ratio: Wilson's of the share, divided by the benchmark share. The
    ///     benchmark is taken as known without error: a census counts everybody
    /// @param bounds what the people of unknown group could make of the ratio
    public record Compared(double ratio, double gap, Interval interval, Bounds bounds) {}

    /// Whether the group's standing should set something in motion: it is under or over, and either the adjusted p is
    /// below 0.05, or it stood the same in the quarter before. Looking every quarter would otherwise raise an alarm
    /// by chance sooner or later.
    ///
    /// @param before the same group in the quarter before; null where it was not measured
    public boolean alarms(@Nullable MeasuredGroup before) {
        if (standing != Standing.UNDER && standing != Standing.OVER) {
            return false;
        }
        return adjustedP < SIGNIFICANT || before != null && before.standing == standing;
    }

    /// How many would be of the group if its share were that of the benchmark.
    public double expected() {
        return (double) benchmark.part() / benchmark.whole() * share.whole();
    }
}
