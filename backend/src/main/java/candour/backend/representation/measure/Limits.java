package candour.backend.representation.measure;

/// From where on a difference counts. The lower limit borrows the four-fifths convention of recruitment (Uniform
/// Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D); the upper is its reciprocal. Both are conventions,
/// not law, and whoever runs the portal may set them.
///
/// @param under a ratio of at most this is "under", above 0 and below 1
/// @param over a ratio of at least this is "over", above 1
public record Limits(double under, double over) {
    /// 0.8 and 1.25.
    public static final Limits USUAL = new Limits(0.8, 1.25);

    public Limits {
        if (!(under > 0 && under < 1 && over > 1)) {
            throw new IllegalArgumentException("limits of " + under + " and " + over);
        }
    }
}
