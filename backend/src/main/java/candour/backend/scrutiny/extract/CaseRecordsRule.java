package candour.backend.scrutiny.extract;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Forgets records of extracts when panels have had their time with them. The marks that everybody may check a draw
/// with stay in the draw itself.
@Singleton
class CaseRecordsRule implements RetentionRule {
    /// As long as reports of the public are kept (domain facts, C8: retention).
    private static final int MONTHS = 24;

    private final StoredExtracts extracts;

    CaseRecordsRule(StoredExtracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public String name() {
        return "case-records";
    }

    @Override
    public String keeps() {
        return MONTHS + " months after the extract came in: then records never drawn go, and the grounds of the others";
    }

    @Override
    public long apply(Instant now) {
        return extracts.forgetGivenBefore(LondonTime.at(now).minusMonths(MONTHS).toInstant());
    }
}
