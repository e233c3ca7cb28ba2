package candour.backend.representation;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Counts of answers about equality stay long enough to show a change over many years, and then go. UK GDPR art.
/// 5(1)(e).
@Singleton
class RepresentationCountRetention implements RetentionRule {
    private static final int YEARS = 10;

    private final RepresentationCountRepository counts;

    RepresentationCountRetention(RepresentationCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "representation-count";
    }

    @Override
    public String keeps() {
        return "10 years after the quarter they are of";
    }

    @Override
    public long apply(Instant now) {
        int first = Quarter.of(LondonTime.day(now).minusYears(YEARS)).value();
        long all = 0;
        int gone;
        do {
            gone = counts.deleteBefore(first);
            all += gone;
        } while (gone > 0);
        return all;
    }
}
