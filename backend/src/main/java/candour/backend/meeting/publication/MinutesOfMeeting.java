package candour.backend.meeting.publication;

import candour.backend.meeting.Meeting;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TextLink;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The minutes of one meeting, for its page: where they are read, or when they are due.
@Singleton
public class MinutesOfMeeting {
    private final PublishedMinutesRepository minutes;
    private final HeldMeetings held;
    private final MinutesClock clock;

    MinutesOfMeeting(PublishedMinutesRepository minutes, HeldMeetings held, MinutesClock clock) {
        this.minutes = minutes;
        this.held = held;
        this.clock = clock;
    }

    /// Where the public reads them; empty before they are published.
    @ReadOnly
    public Optional<TextLink> link(Meeting meeting, Texts t) {
        return minutes.findOfMeeting(meeting.id())
                .map(published -> new TextLink(t.say("meeting.minutes.read"), published.path()));
    }

    /// When they are due or by how much they are late; empty once they can be read, and before the meeting is over.
    @ReadOnly
    public Optional<String> missing(Meeting meeting, Texts t) {
        return held.list(List.of(meeting.panelId())).stream()
                .filter(one -> one.reference().equals(meeting.reference()))
                .findFirst()
                .map(one -> clock.publishDue(one.forceId(), one.day()))
                .map(due -> says(due, t));
    }

    private String says(LocalDate due, Texts t) {
        int late = clock.daysOverdue(due);
        String day = InWords.day(t.language(), due);
        return late > 0
                ? t.say("meeting.minutes.overdue", "day", day, "n", late)
                : t.say("meeting.minutes.due", "day", day);
    }
}
