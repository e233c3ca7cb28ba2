package candour.backend.meeting.planning;

import candour.backend.meeting.Meeting;
import candour.backend.panel.Panel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Proposes the next meeting of a panel by its cadence and by what its last meeting was.
@Singleton
class Proposing {
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final Overdue overdue;
    private final Clock clock;

    Proposing(Overdue overdue, Clock clock) {
        this.overdue = overdue;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    PlanForm form(Panel panel) {
        Optional<Meeting> last = overdue.latestMeeting(panel);
        Instant start = last.map(meeting -> Cadence.next(meeting.startsAt(), panel.cadenceMonths(), now()))
                .orElseGet(() -> Cadence.first(now()));
        Duration length = last.map(meeting -> Duration.between(meeting.startsAt(), meeting.endsAt()))
                .orElse(USUAL_LENGTH);
        return PlanForm.proposing(start, start.plus(length), last.orElse(null));
    }
}
