package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.panel.application.Applying;
import candour.shared.reference.ReportReference;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends a draft as an application. It is stored first, then the receipt takes the place of the answers: whatever fails
/// between, sending again finds it stored.
@Singleton
class SendingApplication {
    private final KeepingJoinDraft drafts;
    private final Applying applying;

    SendingApplication(KeepingJoinDraft drafts, Applying applying) {
        this.drafts = drafts;
        this.applying = applying;
    }

    /// @return the receipt; empty where there is no draft, or it ran out
    Optional<ReportReference> send(String cookie, Panel panel, Language language) {
        Optional<JoinDraft> draft = drafts.find(cookie);
        if (draft.isEmpty() || draft.get().receipt() != null) {
            return draft.flatMap(JoinDraft::findReceipt);
        }
        ReportReference reference = applying.apply(
                panel, drafts.submission(cookie).orElseThrow(), draft.get().answers(), language);
        drafts.change(cookie, now -> now.sent(reference));
        return Optional.of(reference);
    }
}
