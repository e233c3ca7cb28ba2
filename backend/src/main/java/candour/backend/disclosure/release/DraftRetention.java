package candour.backend.disclosure.release;

import candour.backend.platform.retention.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Counts go when the year they belong to is released whole. UK GDPR art. 5(1)(e).
@Singleton
class DraftRetention implements RetentionRule {
    private final DraftRepository drafts;

    DraftRetention(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "figure-draft";
    }

    @Override
    public String keeps() {
        return "until the figures of its year are released";
    }

    @Override
    public long apply(Instant now) {
        return drafts.deleteOfWholeYears();
    }
}
