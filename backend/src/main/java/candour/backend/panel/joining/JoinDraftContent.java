package candour.backend.panel.joining;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// A draft as it is written down before it is sealed.
///
/// @param panel public name of the panel
/// @param answers name of the question to codes or text
/// @param receipt symbols of the reference; empty until the application was sent
@Serdeable
record JoinDraftContent(String panel, Map<String, List<String>> answers, String receipt) {
    JoinDraftContent {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "the content of a draft";
    }
}
