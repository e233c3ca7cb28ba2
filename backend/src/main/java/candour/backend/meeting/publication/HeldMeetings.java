package candour.backend.meeting.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/// The meetings that are over and whose minutes the public cannot read yet.
@Singleton
public class HeldMeetings {
    private static final int MOST = 200;

    private final PublishedMinutesRepository minutes;
    private final Clock clock;

    HeldMeetings(PublishedMinutesRepository minutes, Clock clock) {
        this.minutes = minutes;
        this.clock = clock;
    }

    /// Those of these panels, the longest ago first, at most 200.
    public List<HeldMeeting> list(Collection<Long> panels) {
        return panels.isEmpty() ? List.of() : minutes.listHeld(panels, clock.instant(), MOST);
    }
}
