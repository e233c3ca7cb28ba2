package candour.backend.panel.application;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Removes applications a year after the last decision. Source: data protection position of the portal, retention:
/// unsuccessful applicants 12 months.
@Singleton
class ApplicationRetention implements RetentionRule {
    private static final int BITE = 1000;

    private final ApplicationRepository applications;

    ApplicationRetention(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public String keeps() {
        return Deciding.KEPT_MONTHS + " months after the last decision, whatever it was; " + Applying.UNDECIDED_MONTHS
                + " months where nobody decides; what it says goes at once when the applicant takes it back";
    }

    @Override
    public long apply(Instant now) {
        int month = Ending.month(LondonTime.day(now));
        long deleted = 0;
        int bite;
        do {
            bite = applications.deleteEnded(month, BITE);
            deleted += bite;
        } while (bite == BITE);
        return deleted;
    }
}
