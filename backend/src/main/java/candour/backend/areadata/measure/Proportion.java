package candour.backend.areadata.measure;

import java.util.Optional;
import java.util.OptionalDouble;

/// A part of a whole, both counted.
///
/// @param part how many have the property, from 0 to the whole
/// @param whole how many were looked at; 0 where there was nothing to look at, and then there is no share
public record Proportion(long part, long whole) {

    public Proportion {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /// The share from 0 to 1; empty for a whole of 0.
    public OptionalDouble share() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /// The share in percent, from 0 to 100; empty for a whole of 0.
    public OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }

    /// Whether the share is at least so much; never for a whole of 0.
    ///
    /// @param least a share from 0 to 1
    public boolean isAtLeast(double least) {
        return whole > 0 && part >= least * whole;
    }

    /// The 95 % interval of the share, from 0 to 1, by Wilson's score method without continuity correction
    /// (Wilson, JASA 22, 1927); it works at 0 and at the whole. Empty for a whole of 0.
    public Optional<Interval> interval() {
        if (whole == 0) {
            return Optional.empty();
        }
        double n = whole;
        double share = part / n;
        double square = Interval.Z * Interval.Z;
        double centre = share + square / (2 * n);
        double reach = Interval.Z * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        double low = part == 0 ? 0 : (centre - reach) / scale;
        double high = part == whole ? 1 : (centre + reach) / scale;
        return Optional.of(new Interval(low, high));
    }
}
