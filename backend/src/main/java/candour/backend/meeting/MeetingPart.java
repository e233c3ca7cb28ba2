package candour.backend.meeting;

/// What somebody who is signed in has to do with the meetings of a panel.
public enum MeetingPart {
    /// Plans and runs them: panel officers of the force, and whoever leads the panel.
    RUNS,
    /// Sits on the panel.
    TAKES_PART,
    /// Answers for the force.
    ANSWERS,
    /// Reads: the commissioner and inspectors.
    READS
}
