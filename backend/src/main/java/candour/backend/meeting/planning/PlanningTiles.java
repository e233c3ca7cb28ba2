package candour.backend.meeting.planning;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The ways from the home page of staff to meetings and to questions of the public.
@Factory
class PlanningTiles {

    @Singleton
    @Named("meetings")
    StaffTile meetings() {
        return new StaffTile(
                40,
                "/staff/meetings",
                "meeting.list.title",
                "meeting.list.tile",
                Set.of(
                        Role.PANEL_OFFICER,
                        Role.CHAIR,
                        Role.VOLUNTEER,
                        Role.FORCE_CONTACT,
                        Role.COMMISSIONER,
                        Role.INSPECTOR));
    }

    @Singleton
    @Named("questions")
    StaffTile questions() {
        return new StaffTile(
                41,
                "/staff/questions",
                "meeting.questions.title",
                "meeting.questions.tile",
                Set.of(Role.PANEL_OFFICER, Role.CHAIR, Role.FORCE_CONTACT));
    }
}
