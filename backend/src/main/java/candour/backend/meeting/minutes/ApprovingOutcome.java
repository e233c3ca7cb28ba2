package candour.backend.meeting.minutes;

/// What came of approving or publishing minutes.
sealed interface ApprovingOutcome {

    /// It is done.
    record Done() implements ApprovingOutcome {}

    /// They were not sent to be approved.
    record NotSent() implements ApprovingOutcome {}

    /// This person approved this version already; the other must be somebody else.
    record SamePerson() implements ApprovingOutcome {}

    /// Both approvals are there; or what is missing is the chair's.
    ///
    /// @param chairMissing whether the chair must approve still
    record NotNeeded(boolean chairMissing) implements ApprovingOutcome {}

    /// Something that may point to a person was not looked at.
    record NotLookedAt() implements ApprovingOutcome {}

    /// Two people must approve first, the chair one of them.
    record NotApproved() implements ApprovingOutcome {}
}
