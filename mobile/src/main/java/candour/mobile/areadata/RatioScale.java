package candour.mobile.areadata;

import candour.shared.wire.GroupDocument;
import candour.shared.wire.RatioDocument;
import java.util.ArrayList;
import java.util.List;

/// A scale for ratios on which twice as much is as far from "the same" as half as much. It holds 1 and every interval.
///
/// @param low at its left end, above 0
/// @param high at its right end
record RatioScale(double low, double high) {
    private static final double ROOM = 1.08;
    private static final double[] MARKS = {0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64};

    static RatioScale of(List<GroupDocument> groups) {
        double low = 1 / 1.5;
        double high = 1.5;
        for (GroupDocument group : groups) {
            RatioDocument ratio = group.disparity();
            Double from = ratio.low();
            Double to = ratio.high();
            if (from != null && to != null && from > 0) {
                low = Math.min(low, from);
                high = Math.max(high, to);
            }
        }
        return new RatioScale(low / ROOM, high * ROOM);
    }

    /// How far to the right a ratio stands, 0 to 1.
    double at(double ratio) {
        return Math.log(ratio / low) / Math.log(high / low);
    }

    /// The ratios that are named, 1 among them.
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (double mark : MARKS) {
            if (mark > low && mark < high) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
