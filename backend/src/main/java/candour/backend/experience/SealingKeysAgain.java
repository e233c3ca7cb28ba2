package candour.backend.experience;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.time.IsoWeek;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Parts of the weekly work on stored reports, each one transaction.
@Singleton
class SealingKeysAgain {
    /// Days after which a key of the portal that sealed keys of reports is destroyed. Copies of the database that are
    /// older cannot be read from then on, erased reports in them least of all.
    static final int DAYS_KEPT = 14;

    private static final int AT_ONCE = 500;

    private final KeyRing ring;
    private final ReportKeys keys;
    private final ExperienceKeyRepository stored;
    private final ExperienceRepository experiences;
    private final ExperienceMessageRepository messages;

    SealingKeysAgain(
            KeyRing ring,
            ReportKeys keys,
            ExperienceKeyRepository stored,
            ExperienceRepository experiences,
            ExperienceMessageRepository messages) {
        this.ring = ring;
        this.keys = keys;
        this.stored = stored;
        this.experiences = experiences;
        this.messages = messages;
    }

    /// Seals the keys that follow this one under the portal's newest key, where an older one sealed them.
    ///
    /// @param confirm that nobody else does this work; runs first within the transaction
    /// @return the last key looked at; empty when there was none left
    @Transactional
    Optional<ExperienceKeyRow> sealSome(Runnable confirm, ExperienceKeyRow after) {
        confirm.run();
        List<ExperienceKeyRow> rows = stored.listAfter(after.experienceId(), after.part(), AT_ONCE);
        rows.stream()
                .filter(row -> !ring.isSealedByNewest(ReportKeys.PURPOSE, row.sealedKey()))
                .forEach(keys::sealAgain);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
    }

    /// Writes all reports of past weeks once more in one transaction, so that not even the database's own number of
    /// the transaction that wrote a row tells their order.
    @Transactional
    int settle(IsoWeek week) {
        return experiences.settleBefore(week.value()) + messages.settleBefore(week.value());
    }

    /// Makes a new key of the portal for the keys of reports.
    void renew() {
        ring.renew(ReportKeys.PURPOSE);
    }

    /// Destroys the portal's older keys.
    void destroyOld(LocalDate today) {
        ring.destroy(ReportKeys.PURPOSE, today.minusDays(DAYS_KEPT));
    }
}
