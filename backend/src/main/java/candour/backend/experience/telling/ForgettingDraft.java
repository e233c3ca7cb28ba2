package candour.backend.experience.telling;

import candour.backend.platform.web.Forgetting;
import jakarta.inject.Singleton;

/// Forgets the answers of somebody who leaves this site in haste.
@Singleton
class ForgettingDraft implements Forgetting {
    private final KeepingDraft drafts;

    ForgettingDraft(KeepingDraft drafts) {
        this.drafts = drafts;
    }

    @Override
    public String cookie() {
        return TellController.COOKIE;
    }

    @Override
    public void forget(String value) {
        drafts.forget(value);
    }
}
