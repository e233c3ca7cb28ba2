package candour.mobile.meeting;

import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationStepDocument;
import java.util.List;
import java.util.Optional;

/// What came of what was said: done, not to be done, or promised. The rule is that of the web's page: a change that was
/// told is done, whatever was answered before; otherwise the last answer decides.
enum Said {
    /// Something was done.
    DID("did"),
    /// It could not be done, and it is said why.
    COULD_NOT("could-not"),
    /// All or a part of it was promised.
    PROMISED("promised");

    private final String code;

    Said(String code) {
        this.code = code;
    }

    /// In text keys.
    String code() {
        return code;
    }

    /// What came of it; empty while nobody answered.
    static Optional<Said> of(RecommendationDocument one) {
        Optional<RecommendationStepDocument> answer = last(one, "position");
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (last(one, "change").isPresent()) {
            return Optional.of(DID);
        }
        return Optional.of("declined".equals(answer.get().choice()) ? COULD_NOT : PROMISED);
    }

    /// The step that says so: what was done, or what was answered.
    static Optional<RecommendationStepDocument> answer(RecommendationDocument one) {
        return last(one, "change").or(() -> last(one, "position"));
    }

    private static Optional<RecommendationStepDocument> last(RecommendationDocument one, String kind) {
        List<RecommendationStepDocument> steps =
                one.steps().stream().filter(step -> step.kind().equals(kind)).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
