package candour.backend.scrutiny.draw;

/// What came of drawing, and of replacing a case.
sealed interface DrawingOutcome {

    /// It was done.
    record Done() implements DrawingOutcome {}

    /// The records, the frame or the seed are not those that were bound. Nothing was drawn.
    record FrameChanged() implements DrawingOutcome {}

    /// It was drawn or called off before, or the panel agreed on the case.
    record NotNow() implements DrawingOutcome {}

    /// No record is left in the part.
    record NoneLeft() implements DrawingOutcome {}
}
