package candour.backend.experience.telling;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Answers that were not sent are deleted after a day; nobody can open them a moment longer either.
@Singleton
class DraftRetention implements RetentionRule {
    private final KeepingDraft drafts;

    DraftRetention(KeepingDraft drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "experience-draft";
    }

    @Override
    public String keeps() {
        return "until sent, and at most 24 hours; deleted within the hour after";
    }

    @Override
    public long apply(Instant now) {
        return drafts.forgetExpired(now);
    }
}
