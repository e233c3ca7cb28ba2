package candour.backend.experience.telling;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// A draft as it is written down before it is sealed.
///
/// @param answers id of the question to codes or text
/// @param found codes of districts
/// @param cleared see [Draft]
/// @param receipt symbols of the reference; empty until the report was sent
@Serdeable
record DraftContent(Map<String, List<String>> answers, List<String> found, boolean cleared, String receipt) {
    DraftContent {
        answers = Map.copyOf(answers);
        found = List.copyOf(found);
    }

    @Override
    public String toString() {
        return "the content of a draft";
    }
}
