package candour.backend.disclosure.release;

import candour.backend.disclosure.ReleasePeriod;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Made-up releases for trials: every quarter from the beginning of the year before up to the one that waits for two
/// people. They are shown only beside the made-up sample and stand apart from real ones.
@Singleton
public class SampleReleases {
    private static final String NOBODY = "0".repeat(32);
    private static final int QUARTERS = 5;

    private final PreparingRelease preparing;
    private final FreezingRelease freezing;
    private final DraftRepository drafts;
    private final DueQuarter due;

    SampleReleases(PreparingRelease preparing, FreezingRelease freezing, DraftRepository drafts, DueQuarter due) {
        this.preparing = preparing;
        this.freezing = freezing;
        this.drafts = drafts;
        this.due = due;
    }

    /// Makes those that are missing; where there are some, nothing.
    @Transactional
    public void make() {
        if (!due.isFirst(true)) {
            return;
        }
        ReleasePeriod last = due.next(true).orElseThrow();
        ReleasePeriod first = ReleasePeriod.quarter(last.plusQuarters(-QUARTERS).year(), 1);
        for (ReleasePeriod quarter = first; quarter.compareTo(last) < 0; quarter = quarter.plusQuarters(1)) {
            preparing.prepareSample(quarter);
            release();
        }
        preparing.prepareSample(last);
    }

    private void release() {
        List<DraftRow> all = drafts.list(due.force().id(), true);
        DraftRow newest = all.getLast();
        drafts.move(newest.id(), DraftRow.RELEASED, NOBODY, newest.version());
        freezing.freeze(newest, NOBODY, NOBODY);
    }
}
