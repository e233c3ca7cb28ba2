package candour.backend.experience.triage;

/// What came of deciding whether figures count a report.
sealed interface CountingOutcome {

    /// It is decided.
    record Decided() implements CountingOutcome {}

    /// Figures counted the report as it came in, and go on doing so.
    record NotLeftOut() implements CountingOutcome {}
}
