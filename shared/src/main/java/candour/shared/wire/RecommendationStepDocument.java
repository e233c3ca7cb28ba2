package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a recommendation.
///
/// @param kind `agreed`, `delivered`, `acknowledged`, `position`, `change`, `verdict` or `reopened`
/// @param by who took it: `chair`, `panel-officer`, `force-contact` or `commissioner`
/// @param day on which it was taken
/// @param choice the position or the verdict; null for other steps
/// @param text as written; null for none
/// @param due day that the step sets for an answer or a change; null for none
/// @param evidence published documents
public record RecommendationStepDocument(
        String kind,
        String by,
        String day,
        @Nullable String choice,
        @Nullable String text,
        @Nullable String due,
        List<EvidenceDocument> evidence) {

    public RecommendationStepDocument {
        evidence = List.copyOf(evidence);
    }
}
