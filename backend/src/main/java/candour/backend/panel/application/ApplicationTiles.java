package candour.backend.panel.application;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to applications.
@Factory
class ApplicationTiles {

    @Singleton
    @Named("applications")
    StaffTile applications() {
        return new StaffTile(
                110,
                "/staff/applications",
                "panel.applications.title",
                "panel.applications.tile",
                Set.of(Role.PANEL_OFFICER));
    }
}
