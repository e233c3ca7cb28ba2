package candour.backend.experience.telling;

import candour.backend.experience.ShareExperience;
import candour.backend.experience.SharingExperience;
import candour.backend.experience.SharingOutcome;
import candour.backend.platform.web.limit.Source;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends a draft as a report. Sending it twice, by a double tap or because the answer was lost, stores one report and
/// gives the same receipt: the secret it is sent with follows from the draft's own.
@Singleton
class SendingDraft {
    private final KeepingDraft drafts;
    private final SharingExperience sharing;
    private final CountingCap cap;

    SendingDraft(KeepingDraft drafts, SharingExperience sharing, CountingCap cap) {
        this.drafts = drafts;
        this.sharing = sharing;
        this.cap = cap;
    }

    /// Stores the report first, then puts the receipt in place of the answers: whatever fails between, sending again
    /// finds the report stored.
    ///
    /// @param source where it comes from; not kept
    /// @return the receipt; empty where there is no draft, or it ran out
    Optional<ReportReference> send(String cookie, Language language, Source source) {
        Optional<Draft> draft = drafts.find(cookie);
        if (draft.isEmpty() || draft.get().receipt() != null) {
            return draft.flatMap(Draft::findReceipt);
        }
        Questionnaire asked = Questionnaire.current();
        Answers answers = draft.get().answers().relevant(asked);
        ShareExperience command = new ShareExperience(
                drafts.submission(cookie).orElseThrow(),
                asked,
                answers,
                language,
                null,
                answers.find(Questionnaire.AREA).flatMap(AreaCode::parse).orElse(null),
                cap.counts(source));
        ReportReference reference =
                switch (sharing.share(command)) {
                    case SharingOutcome.Received received -> received.reference();
                };
        drafts.change(cookie, now -> now.sent(reference));
        return Optional.of(reference);
    }
}
