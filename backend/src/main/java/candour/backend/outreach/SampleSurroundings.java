package candour.backend.outreach;

import candour.backend.area.AreaLookup;
import candour.backend.identity.AccountLookup;
import candour.backend.identity.Role;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// What the made-up log of a trial stands in: the force of the sample, its made-up panel officer, the day.
@Singleton
class SampleSurroundings {
    private static final ForceId FORCE = new ForceId("west-midlands");
    /// "SAMPLEOR", so that what is made up is found again; no random reference begins so.
    private static final long MARK = 0x53414d504c454f52L;

    private final AreaLookup areas;
    private final AccountLookup accounts;
    private final Clock clock;

    SampleSurroundings(AreaLookup areas, AccountLookup accounts, Clock clock) {
        this.areas = areas;
        this.accounts = accounts;
        this.clock = clock;
    }

    int force() {
        return areas.getForce(FORCE).id();
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    /// Who sees to the made-up activities: somebody of the made-up staff who writes in the log.
    PublicReference owner() {
        return accounts.list(FORCE, Set.of(Role.PANEL_OFFICER, Role.ANALYST)).stream()
                .findFirst()
                .map(AccountLookup.Colleague::reference)
                .orElse(reference(0));
    }

    /// The reference of the made-up thing with this number.
    PublicReference reference(int number) {
        return PublicReference.of(
                ByteBuffer.allocate(16).putLong(MARK).putLong(number).array());
    }
}
