package candour.backend.scrutiny.review;

/// As what somebody sees a case.
enum Standing {
    /// Sits on the panel and grades.
    MEMBER,
    /// Leads the panel: grades, and agrees the panel's grade.
    LEAD,
    /// Runs the panel: replaces cases and notes viewings, grades nothing.
    OFFICER,
    /// Answers for the force, once the panel agreed.
    FORCE;

    boolean grades() {
        return this == MEMBER || this == LEAD;
    }
}
