package candour.backend.scrutiny.draw;

import candour.backend.platform.reference.PublicReference;

/// What came of binding a draw.
sealed interface CommittingOutcome {

    /// The seed is bound, and its commitment is public.
    record Committed(PublicReference draw) implements CommittingOutcome {}

    /// The records are not those that were taken in.
    record FrameChanged() implements CommittingOutcome {}

    /// A part has too few records to draw from.
    ///
    /// @param stratum number of the part, from 1
    /// @param has how many records it has
    record TooFew(int stratum, int has) implements CommittingOutcome {}
}
