package candour.backend.outreach;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to the log.
@Factory
class OutreachTiles {

    @Singleton
    @Named("outreach")
    StaffTile outreach() {
        return new StaffTile(
                400,
                "/staff/outreach",
                "outreach.title",
                "outreach.tile",
                Set.of(Role.PANEL_OFFICER, Role.ANALYST, Role.COMMISSIONER, Role.INSPECTOR));
    }
}
