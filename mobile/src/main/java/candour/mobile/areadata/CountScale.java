package candour.mobile.areadata;

/// A scale for counts: from zero to a round number at or above the largest, with at most four steps.
///
/// @param step the distance between two marks, a round number
/// @param steps how many there are, at least one
record CountScale(long step, int steps) {
    private static final long[] FACTORS = {1, 2, 5};
    private static final int MOST = 4;

    static CountScale upTo(long largest) {
        for (long power = 1; ; power *= 10) {
            for (long factor : FACTORS) {
                long step = power * factor;
                if (step * MOST >= largest) {
                    return new CountScale(step, (int) Math.max(1, (largest + step - 1) / step));
                }
            }
        }
    }

    /// How far up a count stands, 0 to 1.
    double at(long count) {
        return (double) count / (step * steps);
    }
}
