package candour.shared.wire;

import java.util.Map;

/// Answers about equality, sent apart from everything else. Carries nothing that leads to a report.
///
/// @param once 16 random bytes in base64url, made for this sending; sent again when an answer was lost
/// @param answers code of the answer by code of the question, own words by `<question>.words`; any may be left out
public record EqualitySubmission(String once, Map<String, String> answers) {
    public EqualitySubmission {
        answers = Map.copyOf(answers);
    }

    /// Nothing of the answers.
    @Override
    public String toString() {
        return "EqualitySubmission";
    }
}
