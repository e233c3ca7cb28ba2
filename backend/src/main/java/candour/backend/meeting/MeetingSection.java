package candour.backend.meeting;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.shared.wire.MeetingEntry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Meetings on the public page of a panel: the next one, the latest ones, and the calendar to subscribe to.
@Singleton
class MeetingSection implements PanelSection {
    private static final int ORDER = 10;
    private static final int SHOWN = 6;

    private final MeetingLookup meetings;

    MeetingSection(MeetingLookup meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(Panel panel, Texts t) {
        List<Meeting> all = meetings.list(panel.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meeting> next = meetings.next(panel.id());
        List<SummaryRow> rows = next.map(meeting -> List.of(
                        SummaryRow.of(t.say("meeting.row.next"), MeetingWords.when(t, meeting)),
                        SummaryRow.of(t.say("meeting.row.where"), MeetingWords.where(t, meeting))))
                .orElse(List.of());
        List<TextLink> links = new ArrayList<>();
        all.stream()
                .limit(SHOWN)
                .forEach(meeting -> links.add(new TextLink(
                        meeting.status() == MeetingStatus.CANCELLED
                                ? t.say("meeting.link.cancelled", "title", MeetingWords.title(t, meeting))
                                : MeetingWords.title(t, meeting),
                        meeting.path())));
        links.add(new TextLink(t.say("meeting.calendar.all"), MeetingView.calendar(panel.path(), t)));
        List<String> paragraphs = next.isPresent() ? List.of() : List.of(t.say("meeting.section.none"));
        return Optional.of(new Part("meetings", t.say("meeting.section.title"), paragraphs, rows, links));
    }

    @Override
    public Optional<SummaryRow> line(Panel panel, Texts t) {
        return meetings.next(panel.id())
                .map(meeting -> SummaryRow.of(t.say("meeting.row.next"), MeetingWords.when(t, meeting)));
    }

    @Override
    public Optional<MeetingEntry> next(Panel panel) {
        return meetings.next(panel.id())
                .map(next -> new MeetingEntry(
                        next.reference().value(),
                        next.kind().code(),
                        LondonTime.at(next.startsAt()).toOffsetDateTime().toString(),
                        LondonTime.at(next.endsAt()).toOffsetDateTime().toString(),
                        next.place(),
                        next.online()));
    }
}
