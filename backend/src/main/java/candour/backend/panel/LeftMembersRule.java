package candour.backend.panel;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/// Removes what is kept about people half a year after they left their last panel. Source: data protection position of
/// the portal, retention: vetting result only, 6 months after leaving.
@Singleton
class LeftMembersRule implements RetentionRule {
    static final int MONTHS = 6;

    private final MemberFileRepository files;

    LeftMembersRule(MemberFileRepository files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "left-members";
    }

    @Override
    public String keeps() {
        return MONTHS + " months after the person left their last panel";
    }

    @Override
    public long apply(Instant now) {
        LocalDate before = LondonTime.day(now).minusMonths(MONTHS);
        return (long) files.deleteConflictsOfLeft(before)
                + files.deleteTrainingOfLeft(before)
                + files.deleteClearancesOfLeft(before);
    }
}
