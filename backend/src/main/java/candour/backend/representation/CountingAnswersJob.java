package candour.backend.representation;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/// Every week: counts the answers of each quarter that is not frozen. No more often, so that a change of a count tells
/// no more of when somebody answered than that.
@Singleton
class CountingAnswersJob implements Job {
    private final CountingAnswers counting;
    private final Clock clock;

    CountingAnswersJob(CountingAnswers counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "representation-counts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(7);
    }

    @Override
    public void run(Lease lease) {
        LocalDate today = LondonTime.day(clock.instant());
        for (AnsweredQuarter one : counting.due()) {
            lease.confirm();
            counting.count(one.forceId(), new Quarter(one.quarter()), today);
        }
    }
}
