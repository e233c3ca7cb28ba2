package candour.backend.outreach.coverage;

/// What was done in one area and quarter.
///
/// @param held activities that took place and count
/// @param planned activities that are planned and would count
/// @param minimum the body set itself
/// @param over whether the quarter has ended
public record Cell(int held, int planned, int minimum, boolean over) {

    /// How an area stands in a quarter.
    public enum Standing {
        /// At least as much as the minimum.
        MET("met"),
        /// Something, less than the minimum.
        NOT_MET("not-met"),
        /// Nothing at all.
        NONE("none");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /// The word at the end of text keys and in files.
        public String word() {
            return word;
        }
    }

    /// Whether the minimum was met.
    public Standing standing() {
        if (held >= minimum) {
            return Standing.MET;
        }
        return held == 0 ? Standing.NONE : Standing.NOT_MET;
    }

    /// Whether it is a gap: the minimum was not met, and what is planned would not meet it either. A quarter that has
    /// ended is met by nothing planned any more.
    public boolean isGap() {
        return held + (over ? 0 : planned) < minimum;
    }
}
