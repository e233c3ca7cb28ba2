package candour.backend.oversight;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The ways from the home page of staff to the brief and the evidence.
@Factory
class OversightTiles {

    @Singleton
    @Named("brief")
    StaffTile brief() {
        return new StaffTile(
                5, "/staff/brief", "oversight.brief.title", "oversight.brief.tile", Set.of(Role.COMMISSIONER));
    }

    @Singleton
    @Named("evidence")
    StaffTile evidence() {
        return new StaffTile(
                6,
                "/staff/evidence",
                "oversight.evidence.title",
                "oversight.evidence.tile",
                Set.of(Role.INSPECTOR, Role.COMMISSIONER, Role.PANEL_OFFICER));
    }
}
