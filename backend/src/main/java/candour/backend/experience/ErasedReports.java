package candour.backend.experience;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Ledger;
import candour.backend.platform.persistence.TryAgain;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases reports so that they stay erased: the code of each stands in a ledger beside the keys until no copy of the
/// database that is older can be opened any more, and whenever the portal starts, what a copy brought back goes again.
@Singleton
@Requires(beans = KeyRing.class)
public class ErasedReports {
    /// Weeks after which a line of the ledger goes; copies open for three weeks at most, while the weekly job runs.
    static final int WEEKS_KEPT = 9;

    private static final Logger LOG = LoggerFactory.getLogger(ErasedReports.class);
    private static final int WEEK_LETTERS = 6;

    private final ErasingExperience erasing;
    private final Ledger ledger;
    private final Clock clock;

    ErasedReports(ErasingExperience erasing, KeyRing keys, Clock clock) {
        this.erasing = erasing;
        this.ledger = keys.ledger("erased-reports");
        this.clock = clock;
    }

    /// Erases the report whose reference its holder gave. The ledger comes first: whatever fails after it, the report
    /// goes at the next start.
    ///
    /// @return false when no report has this reference
    public boolean erase(ReferenceHash reference) {
        if (!erasing.isKept(reference)) {
            return false;
        }
        String week = String.valueOf(IsoWeek.of(LondonTime.day(clock.instant())).value());
        ledger.note(week + HexFormat.of().formatHex(reference.bytes()));
        return TryAgain.whenUndone(() -> erasing.erase(reference));
    }

    /// Erases what a copy of the database brought back.
    ///
    /// @return how many reports
    int eraseAgain() {
        int again = 0;
        for (String line : ledger.lines()) {
            byte[] hash = HexFormat.of().parseHex(line.substring(WEEK_LETTERS));
            if (TryAgain.whenUndone(() -> erasing.erase(ReferenceHash.of(hash)))) {
                again++;
            }
        }
        return again;
    }

    /// Drops lines whose copies open no more.
    void forgetOld(LocalDate today) {
        int first = IsoWeek.of(today).plusWeeks(-WEEKS_KEPT).value();
        ledger.keep(line -> Integer.parseInt(line.substring(0, WEEK_LETTERS)) >= first);
    }

    @EventListener
    void begin(StartupEvent started) {
        int again = eraseAgain();
        if (again > 0) {
            LOG.warn("a copy of the database brought back {} erased reports; they are erased again", again);
        }
    }
}
