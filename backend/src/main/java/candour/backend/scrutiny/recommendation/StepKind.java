package candour.backend.scrutiny.recommendation;

import java.util.Arrays;

/// What was done at a step of a recommendation.
public enum StepKind {
    /// Somebody wrote it.
    DRAFTED("drafted"),
    /// Somebody changed the draft; it has to be agreed anew.
    REVISED("revised"),
    /// The chair agreed it for the panel.
    AGREED("agreed"),
    /// The draft was given up.
    SET_ASIDE("set-aside"),
    /// It went to the addressee, and is public from then on.
    DELIVERED("delivered"),
    /// The addressee said that it came.
    ACKNOWLEDGED("acknowledged"),
    /// The addressee accepted it, accepted some of it, or declined.
    POSITION("position"),
    /// The addressee said what was done.
    CHANGE("change"),
    /// The panel said whether it is satisfied.
    VERDICT("verdict"),
    /// The panel asked again.
    REOPENED("reopened"),
    /// A second person found nothing that points to somebody in the text of an earlier step.
    APPROVED("approved"),
    /// A second person gave the text of an earlier step back.
    RETURNED("returned");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    /// What is stored, and part of the key of its words.
    public String code() {
        return code;
    }

    static StepKind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step is called " + code));
    }
}
