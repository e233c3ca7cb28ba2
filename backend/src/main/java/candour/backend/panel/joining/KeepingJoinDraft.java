package candour.backend.panel.joining;

import candour.backend.platform.draft.DraftShelf;
import candour.backend.platform.draft.Drafts;
import jakarta.inject.Singleton;

/// Keeps what somebody has answered until they send it.
@Singleton
class KeepingJoinDraft extends Drafts<JoinDraft, JoinDraftContent> {
    KeepingJoinDraft(DraftShelf shelf) {
        super(shelf, "application", JoinDraftContent.class, JoinDraftContent::of, JoinDraftContent::draft);
    }
}
