package candour.backend.meeting.publication;

import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.shared.wire.PanelDocument;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows a panel's minutes on its page: the last ones, and those that are not there yet.
@Singleton
class PanelMinutes implements PanelSection {
    private static final int SHOWN = 5;

    private final PublishedMinutesRepository minutes;
    private final MeetingLookup meetings;
    private final OverdueMinutes overdue;

    PanelMinutes(PublishedMinutesRepository minutes, MeetingLookup meetings, OverdueMinutes overdue) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.overdue = overdue;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(Panel panel, Texts t) {
        List<PublishedMinutes> last = minutes.listOfPanel(panel.id(), SHOWN);
        List<SummaryRow> rows = new ArrayList<>();
        overdue.list(List.of(panel), t)
                .forEach(waiting -> rows.add(new SummaryRow(
                        t.say("minutes.of", "day", waiting.day()),
                        waiting.clock().text(),
                        t.say("minutes.due", "day", waiting.due()))));
        List<TextLink> links = new ArrayList<>();
        last.forEach(one -> links.add(new TextLink(t.say("minutes.of", "day", day(one, t)), one.path())));
        links.add(new TextLink(t.say("minutes.all"), "/minutes"));
        return Optional.of(new Part(
                "minutes",
                t.say("minutes.list.title"),
                List.of(t.say(last.isEmpty() ? "minutes.none.panel" : "minutes.lead.panel")),
                rows,
                links));
    }

    @Override
    public Optional<SummaryRow> line(Panel panel, Texts t) {
        return minutes.listOfPanel(panel.id(), 1).stream()
                .findFirst()
                .map(one -> SummaryRow.of(t.say("minutes.last"), day(one, t)));
    }

    @Override
    public Optional<PanelDocument.LastMinutes> lastMinutes(Panel panel) {
        return minutes.listOfPanel(panel.id(), 1).stream().findFirst().flatMap(last -> meetings.find(last.meetingId())
                .map(MinutesPublication::day)
                .map(day -> new PanelDocument.LastMinutes(last.reference().value(), day.toString())));
    }

    private String day(PublishedMinutes of, Texts t) {
        return meetings.find(of.meetingId())
                .map(meeting -> InWords.day(t.language(), MinutesPublication.day(meeting)))
                .orElseThrow();
    }
}
