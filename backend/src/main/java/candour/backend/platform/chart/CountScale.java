package candour.backend.platform.chart;

import java.util.List;
import java.util.stream.IntStream;

/// A scale for counts: from zero to a round number at or above the largest, with at most four steps.
///
/// @param step the distance between two marks, a round number
/// @param steps how many there are, at least one
record CountScale(long step, int steps) {
    static CountScale upTo(long largest) {
        long step = 1;
        long[] factors = {2, 5, 10};
        for (long power = 1; ; power *= 10) {
            for (long factor : factors) {
                if (step * 4 >= largest) {
                    return new CountScale(step, (int) Math.max(1, (largest + step - 1) / step));
                }
                step = power * factor;
            }
        }
    }

    long top() {
        return step * steps;
    }

    /// The marks, zero first.
    List<Long> marks() {
        return IntStream.rangeClosed(0, steps).mapToObj(i -> i * step).toList();
    }

    /// How far up a count stands, 0 to 1.
    double at(long count) {
        return (double) count / top();
    }
}
