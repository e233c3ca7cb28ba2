package candour.backend.panel.joining;

import candour.backend.platform.web.Forgetting;
import jakarta.inject.Singleton;

/// Forgets the answers of somebody who leaves this site in haste.
@Singleton
class ForgettingJoinDraft implements Forgetting {
    private final KeepingJoinDraft drafts;

    ForgettingJoinDraft(KeepingJoinDraft drafts) {
        this.drafts = drafts;
    }

    @Override
    public String cookie() {
        return Journey.COOKIE;
    }

    @Override
    public void forget(String value) {
        drafts.forget(value);
    }
}
