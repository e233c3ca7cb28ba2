package candour.backend.experience.triage;

/// What came of an act on a text for publication.
sealed interface ModeratingOutcome {

    /// It is done.
    record Done() implements ModeratingOutcome {}

    /// Whoever proposed a text cannot approve it.
    record SamePerson() implements ModeratingOutcome {}

    /// The resident did not wish that what they told goes further than staff.
    record NotWished() implements ModeratingOutcome {}

    /// A published text is taken down before it is changed.
    record AlreadyPublished() implements ModeratingOutcome {}

    /// Fewer than ten official stops are known even for the whole force, so any text would point to somebody.
    record TooFewToHideAmong() implements ModeratingOutcome {}
}
