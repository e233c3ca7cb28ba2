package candour.backend.disclosure.release;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks every day whether a quarter is to be counted for release.
@Singleton
class CountingJob implements Job {
    private final PreparingRelease preparing;
    private final Lattices lattices;

    CountingJob(PreparingRelease preparing, Lattices lattices) {
        this.preparing = preparing;
        this.lattices = lattices;
    }

    @Override
    public String name() {
        return "release-counts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Lease lease) {
        lease.confirm();
        // made-up counts are made all at once, beside the made-up staff
        if (!lattices.isSample()) {
            preparing.prepare();
        }
    }
}
