package candour.backend.areadata.measure;

/// A 95 % confidence interval, in the unit of the figure it belongs to.
///
/// @param low lower limit
/// @param high upper limit, not below the lower
public record Interval(double low, double high) {
    /// The 97.5th percentile of the standard normal distribution: 95 % of it lies within plus or minus this.
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /// Whether the value lies between the limits.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
