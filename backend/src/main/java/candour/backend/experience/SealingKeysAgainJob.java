package candour.backend.experience;

import candour.backend.platform.job.Job;
import candour.backend.platform.job.Lease;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// Every week: a new key of the portal for the keys of reports, all of them sealed under it, and the older ones
/// destroyed after two weeks. A copy of the database, or of its log, that is older than three weeks then opens no
/// report at all, and an erased report opens from no copy.
@Singleton
class SealingKeysAgainJob implements Job {
    private final SealingKeysAgain work;
    private final ErasedReports erased;
    private final Clock clock;

    SealingKeysAgainJob(SealingKeysAgain work, ErasedReports erased, Clock clock) {
        this.work = work;
        this.erased = erased;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(7);
    }

    /// Begins by sealing what was left, so that nothing depends on an older key when those are destroyed; only then a
    /// new key is made, so that what is stored meanwhile is sealed by one that stays for weeks.
    @Override
    public void run(Lease lease) {
        LocalDate today = LondonTime.day(clock.instant());
        sealAll(lease);
        work.destroyOld(today);
        work.renew();
        sealAll(lease);
        work.settle(IsoWeek.of(today));
        erased.forgetOld(today);
    }

    private void sealAll(Lease lease) {
        Optional<ExperienceKeyRow> last = Optional.of(new ExperienceKeyRow(new byte[16], 0, new byte[0]));
        while (last.isPresent()) {
            ExperienceKeyRow after = last.get();
            last = work.sealSome(lease::confirm, after);
        }
    }
}
