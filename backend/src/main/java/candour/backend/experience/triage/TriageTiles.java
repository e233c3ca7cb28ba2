package candour.backend.experience.triage;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The ways from the home page of staff to reports.
@Factory
class TriageTiles {

    @Singleton
    @Named("reports")
    StaffTile reports() {
        return new StaffTile(10, "/staff/reports", "triage.queue.title", "triage.queue.tile", Set.of(Role.CASEWORKER));
    }

    @Singleton
    @Named("safeguarding")
    StaffTile safeguarding() {
        return new StaffTile(
                20,
                "/staff/safeguarding",
                "triage.safeguarding.title",
                "triage.safeguarding.tile",
                Set.of(Role.SAFEGUARDING_LEAD));
    }
}
