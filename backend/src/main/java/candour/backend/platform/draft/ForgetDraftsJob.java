package candour.backend.platform.draft;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Applies the rule of [DraftShelf] every quarter of an hour: a day would be long for what lives a day.
@Singleton
class ForgetDraftsJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final DraftShelf shelf;
    private final Clock clock;

    ForgetDraftsJob(DraftShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-drafts";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /// Two portals that do it at once delete the same rows, so it needs no confirmation.
    @Override
    public void run(Lease lease) {
        shelf.apply(clock.instant());
    }
}
