package candour.backend.meeting.minutes;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The way from the home page of staff to minutes.
@Factory
class MinutesTiles {

    @Singleton
    @Named("minutes")
    StaffTile minutes() {
        return new StaffTile(
                45,
                MinutesFrames.DESK,
                "minutes.desk.title",
                "minutes.desk.tile",
                Set.of(Role.PANEL_OFFICER, Role.CHAIR, Role.VOLUNTEER, Role.INSPECTOR));
    }
}
