package candour.backend.identity.me;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;

/// The tiles of this feature.
@Factory
class StaffTiles {

    @Singleton
    StaffTile accounts() {
        return new StaffTile(
                900,
                "/staff/accounts",
                "identity.tile.accounts",
                "identity.tile.accounts.text",
                Set.of(Role.ADMINISTRATOR));
    }

    @Singleton
    StaffTile mine() {
        return new StaffTile(1000, "/staff/me", "identity.tile.me", "identity.tile.me.text", Set.of());
    }
}
