package candour.backend.scrutiny.review;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to cases.
@Factory
class CaseTiles {

    @Singleton
    @Named("cases")
    StaffTile cases() {
        return new StaffTile(
                50,
                "/staff/cases",
                "cases.title",
                "cases.tile",
                Set.of(
                        Role.VOLUNTEER,
                        Role.CHAIR,
                        Role.PANEL_OFFICER,
                        Role.FORCE_CONTACT,
                        Role.COMMISSIONER,
                        Role.INSPECTOR));
    }
}
