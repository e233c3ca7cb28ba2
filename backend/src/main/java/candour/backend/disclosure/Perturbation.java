package candour.backend.disclosure;

/// Changes a count a little, the same way whenever the same rows are counted: the step before all others. A table for
/// the cell key method takes the place of [#NONE] without another change.
///
/// Source: ONS, cell key perturbation for Census 2021.
public interface Perturbation {
    /// Changes nothing.
    Perturbation NONE = new Perturbation() {
        @Override
        public int perturb(int count, int keySum) {
            return count;
        }

        @Override
        public int most() {
            return 0;
        }
    };

    /// The count with its small change, never below 0.
    ///
    /// @param keySum 0 to 255
    int perturb(int count, int keySum);

    /// The largest change, either way.
    int most();
}
