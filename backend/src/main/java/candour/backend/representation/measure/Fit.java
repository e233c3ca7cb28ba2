package candour.backend.representation.measure;

/// How well a whole mix of groups fits the one it is compared with.
///
/// @param method how p was found
/// @param p chance of a mix that fits as badly or worse, if people came as the benchmark has them; from 0 to 1
public record Fit(Method method, double p) {

    /// How p was found.
    public enum Method {
        /// Nobody's group is known, or there is one group only: nothing to test; p is 1.
        NONE,
        /// Pearson's chi-square, every expected count being at least 5.
        CHI_SQUARE,
        /// Every possible outcome counted, those no likelier than the one seen added up.
        EXACT,
        /// As EXACT, but of outcomes drawn at random from a fixed seed.
        DRAWN
    }
}
