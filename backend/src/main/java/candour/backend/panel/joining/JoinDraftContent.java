package candour.backend.panel.joining;

import candour.backend.panel.application.ApplicationAnswers;
import candour.shared.reference.ReportReference;
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

    static JoinDraftContent of(JoinDraft draft) {
        return new JoinDraftContent(
                draft.panel(),
                draft.answers().values(),
                draft.findReceipt().map(ReportReference::symbols).orElse(""));
    }

    JoinDraft draft() {
        return new JoinDraft(
                panel,
                new ApplicationAnswers(answers),
                ReportReference.parse(receipt).orElse(null));
    }

    @Override
    public String toString() {
        return "the content of a draft";
    }
}
