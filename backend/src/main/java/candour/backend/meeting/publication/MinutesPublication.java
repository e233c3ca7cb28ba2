package candour.backend.meeting.publication;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.search.SearchEntry;
import candour.backend.meeting.search.SearchIndex;
import candour.backend.meeting.search.SearchKind;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Puts what was just published into the chain of publications and into the search, in the transaction that publishes
/// it.
@Singleton
public class MinutesPublication {
    private final PublishedMinutesRepository minutes;
    private final PublicationLog log;
    private final SearchIndex search;
    private final MeetingLookup meetings;
    private final PanelLookup panels;

    MinutesPublication(
            PublishedMinutesRepository minutes,
            PublicationLog log,
            SearchIndex search,
            MeetingLookup meetings,
            PanelLookup panels) {
        this.minutes = minutes;
        this.log = log;
        this.search = search;
        this.meetings = meetings;
        this.panels = panels;
    }

    /// The minutes have a new version before the public.
    public void published(PublicReference reference) {
        PublishedMinutes now =
                minutes.find(reference).orElseThrow(() -> new IllegalStateException("nothing was published"));
        List<PublishedSection> sections = minutes.listSections(now.id(), now.version());
        if (!now.sample()) {
            // what is made up goes again, and the chain must not
            log.append(
                    reference,
                    now.version(),
                    PublicationLog.content(reference, now.version(), now.language(), sections),
                    now.publishedAt());
        }
        search.put(new SearchEntry(
                SearchKind.MINUTES,
                reference,
                now.forceId(),
                now.writtenIn(),
                now.path(),
                panels.get(now.panelId()).name(),
                day(meetings.find(now.meetingId()).orElseThrow()),
                words(sections)));
    }

    /// Nobody can find them any more: for made-up minutes that are removed.
    public void removed(PublicReference reference) {
        search.remove(SearchKind.MINUTES, reference);
    }

    static LocalDate day(Meeting meeting) {
        LocalDate held = meeting.heldOn();
        return held == null ? meeting.day() : held;
    }

    private static String words(List<PublishedSection> sections) {
        return sections.stream()
                .map(section -> section.heading() + "\n" + section.body())
                .collect(Collectors.joining("\n\n"));
    }
}
