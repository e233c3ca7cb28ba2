package candour.backend.experience.telling;

import candour.backend.platform.draft.DraftShelf;
import candour.backend.platform.draft.Drafts;
import jakarta.inject.Singleton;

/// Keeps what somebody has told until they send it.
@Singleton
class KeepingDraft extends Drafts<Draft, DraftContent> {
    KeepingDraft(DraftShelf shelf) {
        super(shelf, "experience", DraftContent.class, DraftContent::of, DraftContent::draft);
    }
}
