package candour.backend.meeting.minutes;

/// What came of saving a section.
sealed interface SavingOutcome {

    /// It is saved; the minutes have this version now.
    record Saved(int version) implements SavingOutcome {}

    /// It said the same before; nothing was saved.
    record Unchanged() implements SavingOutcome {}

    /// Somebody changed this section meanwhile: nothing was saved, and nothing is lost.
    ///
    /// @param theirs what it says now
    /// @param version the minutes have now
    /// @param by who changed it
    record Collided(MinutesSection theirs, int version, String by) implements SavingOutcome {}

    /// Somebody removed this section meanwhile: nothing was saved.
    ///
    /// @param version the minutes have now
    record Removed(int version) implements SavingOutcome {}

    /// Published minutes are changed by beginning a correction first.
    record Closed() implements SavingOutcome {}
}
