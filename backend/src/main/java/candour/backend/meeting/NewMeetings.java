package candour.backend.meeting;

import candour.backend.notify.Alerting;
import candour.backend.panel.Panel;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.shared.alert.AlertKind;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Puts new meetings into the database, and lets those know who asked for meetings that they may come to.
@Singleton
class NewMeetings {
    private final MeetingRepository meetings;
    private final ReferenceGenerator references;
    private final Alerting alerting;
    private final Clock clock;

    NewMeetings(MeetingRepository meetings, ReferenceGenerator references, Alerting alerting, Clock clock) {
        this.meetings = meetings;
        this.references = references;
        this.alerting = alerting;
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
        if (command.kind().isOpen() && !sample) {
            alerting.tell(AlertKind.MEETINGS);
        }
        return reference;
    }
}
