package candour.backend.experience;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Destroys the key of the answers that could point to one stop, such as its day and place, and drops them, at most 90
/// days after the report came in.
@Singleton
class PreciseAnswersRule implements RetentionRule {
    /// Source: threat T1 of the portal's threat list: a stop's exact time and place tell who was stopped.
    private static final int DAYS = 90;

    private final DroppingPreciseAnswers dropping;

    PreciseAnswersRule(DroppingPreciseAnswers dropping) {
        this.dropping = dropping;
    }

    @Override
    public String name() {
        return "report-precise-answers";
    }

    @Override
    public String keeps() {
        return DAYS + " days after the week the report came in began";
    }

    /// A week is dropped as soon as its first day is 90 days ago, so none of its reports is kept longer.
    @Override
    public long apply(Instant now) {
        IsoWeek last = IsoWeek.of(LondonTime.day(now).minusDays(DAYS));
        return dropping.drop(last.plusWeeks(1));
    }
}
