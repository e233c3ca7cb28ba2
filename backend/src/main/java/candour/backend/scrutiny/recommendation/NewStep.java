package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step about to be taken.
///
/// @param kind what is done
/// @param role in which role
/// @param choice code of a position or a verdict; null for other steps
/// @param content its text; null for none
/// @param due by when an answer or a change is due; null where it sets no day
/// @param about number of the step that is approved or given back; null for other steps
/// @param open whether the public may see it without the approval of a second person
record NewStep(
        StepKind kind,
        Role role,
        @Nullable String choice,
        @Nullable String content,
        @Nullable LocalDate due,
        @Nullable Integer about,
        boolean open) {

    /// A step without a text.
    static NewStep of(StepKind kind, Role role) {
        return new NewStep(kind, role, null, null, null, null, true);
    }

    /// A step that sets a day.
    NewStep due(@Nullable LocalDate day) {
        return new NewStep(kind, role, choice, content, day, about, open);
    }

    /// A step with a text.
    NewStep saying(String text) {
        return new NewStep(kind, role, choice, text, due, about, open);
    }

    /// A step that takes a position or gives a verdict.
    NewStep choosing(String code) {
        return new NewStep(kind, role, code, content, due, about, open);
    }

    /// A step whose text waits for a second person.
    NewStep withheld(boolean wait) {
        return new NewStep(kind, role, choice, content, due, about, !wait);
    }

    /// A step about an earlier one.
    NewStep about(RecommendationStep step) {
        return new NewStep(kind, role, choice, content, due, step.number(), open);
    }

    @Override
    public String toString() {
        return kind + " by " + role;
    }
}
