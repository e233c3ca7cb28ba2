package candour.backend.meeting;

import candour.backend.panel.Panel;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Puts new meetings into the database.
@Singleton
class NewMeetings {
    private final MeetingRepository meetings;
    private final ReferenceGenerator references;
    private final Clock clock;

    NewMeetings(MeetingRepository meetings, ReferenceGenerator references, Clock clock) {
        this.meetings = meetings;
        this.references = references;
        this.clock = clock;
    }

    PublicReference add(Panel panel, PlanMeeting command, boolean sample) {
        PublicReference reference = references.next();
        meetings.insert(
                reference,
                panel.id(),
                panel.forceId(),
                command.kind(),
                command.startsAt(),
                command.endsAt(),
                command.place(),
                command.online(),
                command.seats(),
                clock.instant(),
                sample);
        return reference;
    }
}
