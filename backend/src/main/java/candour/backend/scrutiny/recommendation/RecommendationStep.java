package candour.backend.scrutiny.recommendation;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of a recommendation, as it was taken. It is never changed.
///
/// @param recommendationId the recommendation
/// @param number 1, 2, 3 within it
/// @param kind code of a [StepKind]
/// @param role in which role, as the policy table writes it
/// @param account public reference of who took it; for staff's eyes and the rule of the second person
/// @param takenOn the day in London
/// @param choice code of the [Position] or [Verdict]; null for other steps
/// @param content reason, answer or what was done; null for steps without a text
/// @param dueOn by when an answer or a change is due; null where the step sets no day
/// @param about number of the step that is approved or given back; null for other steps
/// @param open whether the public may see it without the approval of a second person
@MappedEntity("recommendation_step")
public record RecommendationStep(
        long recommendationId,
        int number,
        String kind,
        String role,
        String account,
        LocalDate takenOn,
        @Nullable String choice,
        @Nullable String content,
        @Nullable LocalDate dueOn,
        @Nullable Integer about,
        boolean open) {

    /// What was done.
    public StepKind step() {
        return StepKind.of(kind);
    }

    /// Its text; empty where it has none.
    public String text() {
        return content == null ? "" : content;
    }

    /// The position that this step takes.
    ///
    /// @throws IllegalStateException when it takes none
    public Position position() {
        return Position.of(chosen());
    }

    /// The verdict that this step gives.
    ///
    /// @throws IllegalStateException when it gives none
    public Verdict verdict() {
        return Verdict.of(chosen());
    }

    /// The day it sets.
    ///
    /// @throws IllegalStateException when it sets none
    LocalDate day() {
        if (dueOn == null) {
            throw new IllegalStateException("step " + number + " sets no day");
        }
        return dueOn;
    }

    private String chosen() {
        if (choice == null) {
            throw new IllegalStateException("step " + number + " chooses nothing");
        }
        return choice;
    }
}
