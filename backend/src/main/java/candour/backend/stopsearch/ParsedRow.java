package candour.backend.stopsearch;

import candour.backend.platform.intake.RejectedRow;

/// What became of one row of a published file.
sealed interface ParsedRow {

    /// The row is good.
    ///
    /// @param row as it will be stored, without its location yet
    /// @param point [Point#key] of its coordinates; without meaning where it has none
    /// @param located whether it has coordinates
    record Parsed(StopSearchRow row, long point, boolean located) implements ParsedRow {}

    /// The row is not taken in.
    ///
    /// @param lines how many lines of the file it takes
    record Rejected(RejectedRow reject, long lines) implements ParsedRow {}
}
