package candour.backend.experience.telling;

import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.reference.ReportReference;
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

    static DraftContent of(Draft draft) {
        return new DraftContent(
                draft.answers().values(),
                draft.found().stream().map(AreaCode::value).toList(),
                draft.cleared(),
                draft.findReceipt().map(ReportReference::symbols).orElse(""));
    }

    Draft draft() {
        return new Draft(
                Answers.of(answers),
                found.stream().flatMap(code -> AreaCode.parse(code).stream()).toList(),
                cleared,
                ReportReference.parse(receipt).orElse(null));
    }

    @Override
    public String toString() {
        return "the content of a draft";
    }
}
