package candour.backend.disclosure.release;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to releases.
@Factory
class ReleaseTiles {

    @Singleton
    @Named("releases")
    StaffTile releases() {
        return new StaffTile(
                60,
                "/staff/releases",
                "release.list.title",
                "release.list.tile",
                Set.of(Role.ANALYST, Role.PANEL_OFFICER, Role.INSPECTOR));
    }
}
