package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;

/// What came of giving somebody a place on a panel.
public sealed interface SeatOutcome {

    /// They sit on it now.
    ///
    /// @param member public name of their stay
    record Seated(PublicReference member) implements SeatOutcome {}

    /// Every seat is taken, or the panel has ended.
    record NoneFree() implements SeatOutcome {}

    /// They sit on it already.
    record SitsAlready() implements SeatOutcome {}

    /// The panel has a chair.
    record HasChair() implements SeatOutcome {}
}
