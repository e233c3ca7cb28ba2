package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// Erases reports two years after the month they came in, as if their holders had done it.
@Singleton
class WholeReportRule implements RetentionRule {
    private static final int AT_ONCE = 200;

    private final ExperienceRepository experiences;
    private final ErasingExperience erasing;

    WholeReportRule(ExperienceRepository experiences, ErasingExperience erasing) {
        this.experiences = experiences;
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String keeps() {
        return StoringExperience.MONTHS_KEPT + " months after the month it came in, or until its holder erases it";
    }

    @Override
    public long apply(Instant now) {
        int month = StoringExperience.month(YearMonth.from(LondonTime.day(now)));
        long erased = 0;
        List<PublicReference> ended = listEnded(month);
        while (!ended.isEmpty()) {
            erasing.eraseEnded(ended);
            erased += ended.size();
            ended = listEnded(month);
        }
        return erased;
    }

    private List<PublicReference> listEnded(int month) {
        return experiences.listEndedBefore(month, AT_ONCE).stream()
                .map(Experience::id)
                .toList();
    }
}
