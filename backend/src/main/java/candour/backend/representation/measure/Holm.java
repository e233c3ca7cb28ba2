package candour.backend.representation.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Adjusts p-values for looking at several groups at once, so that the chance of even one false alarm among them stays
/// at the level. Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
/// Statistics 6 (1979).
final class Holm {
    private Holm() {}

    /// The adjusted values in the order given: the smallest times their number, the next times one fewer, and so on,
    /// never falling and never above 1.
    static double[] adjust(double... values) {
        int count = values.length;
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> values[at]))
                .toList();
        double[] adjusted = new double[count];
        double highest = 0;
        for (int rank = 0; rank < count; rank++) {
            int at = order.get(rank);
            highest = Math.max(highest, Math.min(1, (count - rank) * values[at]));
            adjusted[at] = highest;
        }
        return adjusted;
    }
}
