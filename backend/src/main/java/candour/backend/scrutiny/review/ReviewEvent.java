package candour.backend.scrutiny.review;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.Grade;
import java.util.Map;

/// What was done with a case, for the trail: its name and codes, never a word of the record or of a reason.
///
/// @param event such as `scrutiny.case-graded`
/// @param reviewed the case
/// @param facts codes
record ReviewEvent(String event, PublicReference reviewed, Map<String, String> facts) implements Recorded {

    static ReviewEvent opened(PublicReference reviewed, Standing standing) {
        return new ReviewEvent("scrutiny.case-opened", reviewed, Map.of("as", standing.name()));
    }

    /// What a member thinks is not on the trail, only that they graded.
    static ReviewEvent graded(PublicReference reviewed) {
        return new ReviewEvent("scrutiny.case-graded", reviewed, Map.of());
    }

    static ReviewEvent conflict(PublicReference reviewed) {
        return new ReviewEvent("scrutiny.conflict-declared", reviewed, Map.of());
    }

    static ReviewEvent agreed(PublicReference reviewed, Grade grade) {
        return new ReviewEvent("scrutiny.grade-agreed", reviewed, Map.of("grade", grade.code()));
    }

    static ReviewEvent acknowledged(PublicReference reviewed) {
        return new ReviewEvent("scrutiny.grade-acknowledged", reviewed, Map.of());
    }

    static ReviewEvent replied(PublicReference reviewed) {
        return new ReviewEvent("scrutiny.grade-answered", reviewed, Map.of());
    }

    static ReviewEvent viewed(PublicReference reviewed) {
        return new ReviewEvent("scrutiny.footage-viewed", reviewed, Map.of());
    }

    @Override
    public String subject() {
        return reviewed.value();
    }
}
