package candour.backend.meeting.publication;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Puts published minutes into words.
@Singleton
class MinutesPages {
    private static final int GROUP = 4;

    private final PublishedMinutesRepository minutes;
    private final PublicationRepository entries;
    private final MeetingLookup meetings;
    private final PanelLookup panels;

    MinutesPages(
            PublishedMinutesRepository minutes,
            PublicationRepository entries,
            MeetingLookup meetings,
            PanelLookup panels) {
        this.minutes = minutes;
        this.entries = entries;
        this.meetings = meetings;
        this.panels = panels;
    }

    MinutesPage page(PublishedMinutes of, Texts t) {
        Meeting meeting = meetings.find(of.meetingId()).orElseThrow();
        Panel panel = panels.get(of.panelId());
        String day = InWords.day(t.language(), MinutesPublication.day(meeting));
        List<PublishedSection> stored = minutes.listSections(of.id(), of.version());
        List<MinutesPage.Section> sections = stored.stream()
                .map(section -> new MinutesPage.Section(
                        "section-" + section.section(), section.heading(), WrittenText.of(section.body())))
                .toList();
        String content = PublicationLog.content(of.reference(), of.version(), of.language(), stored);
        return new MinutesPage(
                t.say("minutes.title", "panel", panel.name(), "day", day),
                of.language().equals(t.language().code()) ? null : of.language(),
                facts(of, meeting, panel, day, t),
                sections.stream()
                        .map(section -> new TextLink(section.heading(), "#" + section.id()))
                        .toList(),
                sections,
                minutes.listCorrections(of.id()).stream()
                        .map(one -> corrected(one, t))
                        .toList(),
                of.path() + "/minutes.pdf",
                List.of(
                        new TextLink(t.say("minutes.to.meeting"), meeting.path()),
                        new TextLink(t.say("minutes.to.panel", "panel", panel.name()), panel.path())),
                grouped(PublicationLog.hash(content)),
                entries.find(of.reference(), of.version())
                        .map(PublicationEntry::number)
                        .orElse(0L),
                false);
    }

    private List<SummaryRow> facts(PublishedMinutes of, Meeting meeting, Panel panel, String day, Texts t) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(t.say("minutes.fact.panel"), panel.name()));
        facts.add(SummaryRow.of(t.say("minutes.fact.met"), day));
        facts.add(SummaryRow.of(
                t.say("minutes.fact.place"),
                meeting.place().isEmpty() ? t.say("minutes.fact.online") : meeting.place()));
        facts.add(SummaryRow.of(t.say("minutes.fact.published"), day(of.firstPublishedAt(), t)));
        facts.add(SummaryRow.of(
                t.say("minutes.fact.version"),
                of.publishedAt().equals(of.firstPublishedAt())
                        ? t.say("minutes.version.first", "n", of.version())
                        : t.say("minutes.version.corrected", "n", of.version(), "day", day(of.publishedAt(), t))));
        facts.add(SummaryRow.of(
                t.say("minutes.fact.approved"),
                InWords.list(
                        t.language(),
                        minutes.listApprovals(of.id(), of.version()).stream()
                                .map(one -> t.say("minutes.approved." + one.role(), "day", day(one.approvedAt(), t)))
                                .toList())));
        return facts;
    }

    private static MinutesPage.Corrected corrected(Correction one, Texts t) {
        return new MinutesPage.Corrected(
                t.say("minutes.corrected.when", "day", day(one.correctedAt(), t), "n", one.version()), one.what());
    }

    private static String day(Instant moment, Texts t) {
        return InWords.day(t.language(), LondonTime.day(moment));
    }

    private static String grouped(byte[] hash) {
        return HexFormat.of().formatHex(hash).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
