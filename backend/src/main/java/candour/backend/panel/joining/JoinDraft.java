package candour.backend.panel.joining;

import candour.backend.panel.application.ApplicationAnswers;
import candour.shared.reference.ReportReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody has answered so far, and the receipt once it was sent.
///
/// @param panel public name of the panel they want to join
/// @param answers so far
/// @param receipt null until the application was sent
record JoinDraft(
        String panel, ApplicationAnswers answers, @Nullable ReportReference receipt) {

    static JoinDraft begun(String panel) {
        return new JoinDraft(panel, ApplicationAnswers.none(), null);
    }

    JoinDraft answered(ApplicationAnswers now) {
        return new JoinDraft(panel, now, receipt);
    }

    /// Nothing but the receipt.
    JoinDraft sent(ReportReference reference) {
        return new JoinDraft(panel, ApplicationAnswers.none(), reference);
    }

    Optional<ReportReference> findReceipt() {
        return Optional.ofNullable(receipt);
    }

    @Override
    public String toString() {
        return "a draft";
    }
}
