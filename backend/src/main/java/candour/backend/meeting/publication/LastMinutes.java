package candour.backend.meeting.publication;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.minutes.MinutesHeading;
import candour.backend.meeting.minutes.MinutesPassage;
import candour.backend.meeting.minutes.MinutesSource;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import jakarta.inject.Singleton;
import java.util.List;

/// Begins the draft's passage about the last minutes: whether they were published, and when.
@Singleton
class LastMinutes implements MinutesSource {
    private final PublishedMinutesRepository minutes;
    private final MeetingLookup meetings;

    LastMinutes(PublishedMinutesRepository minutes, MeetingLookup meetings) {
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<MinutesPassage> passages(Meeting meeting, Texts t) {
        return meetings.list(meeting.panelId()).stream()
                .filter(other -> other.startsAt().isBefore(meeting.startsAt()))
                .filter(other -> other.heldOn() != null)
                .findFirst()
                .map(last -> List.of(new MinutesPassage(MinutesHeading.LAST_MINUTES, List.of(said(last, t)))))
                .orElse(List.of());
    }

    private String said(Meeting last, Texts t) {
        String met = InWords.day(t.language(), MinutesPublication.day(last));
        return minutes.findOfMeeting(last.id())
                .map(one -> t.say(
                        "minutes.last.published",
                        "day",
                        met,
                        "published",
                        InWords.day(t.language(), LondonTime.day(one.firstPublishedAt()))))
                .orElseGet(() -> t.say("minutes.last.unpublished", "day", met));
    }
}
