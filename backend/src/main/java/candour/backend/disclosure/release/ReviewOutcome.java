package candour.backend.disclosure.release;

/// What came of a step towards a release.
sealed interface ReviewOutcome {

    /// It is done.
    record Done() implements ReviewOutcome {}

    /// Who proposed a release cannot approve it.
    record SamePerson() implements ReviewOutcome {}

    /// The release is not at the point where this can be done.
    record NotNow() implements ReviewOutcome {}
}
