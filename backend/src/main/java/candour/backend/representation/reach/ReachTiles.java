package candour.backend.representation.reach;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to the figures.
@Factory
class ReachTiles {

    @Singleton
    @Named("representation")
    StaffTile representation() {
        return new StaffTile(
                60,
                "/staff/representation",
                "reach.title",
                "reach.tile",
                Set.of(Role.ANALYST, Role.PANEL_OFFICER, Role.COMMISSIONER, Role.INSPECTOR));
    }
}
