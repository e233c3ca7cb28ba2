package candour.backend.panel.members;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The ways from the home page of staff to panels.
@Factory
class MemberTiles {

    @Singleton
    @Named("panels")
    StaffTile panels() {
        return new StaffTile(
                100, "/staff/panels", "panel.staff.panels", "panel.staff.panels.tile", Set.of(Role.PANEL_OFFICER));
    }

    @Singleton
    @Named("memberships")
    StaffTile memberships() {
        return new StaffTile(
                90,
                "/staff/memberships",
                "panel.memberships.title",
                "panel.memberships.tile",
                Set.of(Role.VOLUNTEER, Role.CHAIR));
    }
}
