package candour.backend.meeting.publication;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.search.SearchKind;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesSectionDocument;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Published minutes as programs read them.
@Singleton
class MinutesDocuments {
    private static final int MOST = 200;

    private final PublishedMinutesRepository minutes;
    private final PublicationRepository entries;
    private final MeetingLookup meetings;
    private final PanelLookup panels;

    MinutesDocuments(
            PublishedMinutesRepository minutes,
            PublicationRepository entries,
            MeetingLookup meetings,
            PanelLookup panels) {
        this.minutes = minutes;
        this.entries = entries;
        this.meetings = meetings;
        this.panels = panels;
    }

    /// The minutes with this permanent name.
    ///
    /// @throws NotFound when there are none
    MinutesDocument get(String reference) {
        return PublicReference.parse(reference)
                .flatMap(minutes::find)
                .map(this::of)
                .orElseThrow(() -> new NotFound("there are no such minutes"));
    }

    /// The latest of a panel, at most 200, the newest first.
    List<MinutesEntry> list(Panel panel) {
        return minutes.listOfPanel(panel.id(), MOST).stream()
                .map(one -> new MinutesEntry(
                        SearchKind.MINUTES.code(),
                        one.reference().value(),
                        panel.name(),
                        day(one).toString(),
                        one.language(),
                        one.path(),
                        List.of()))
                .toList();
    }

    private LocalDate day(PublishedMinutes one) {
        return MinutesPublication.day(meetings.find(one.meetingId()).orElseThrow());
    }

    private MinutesDocument of(PublishedMinutes one) {
        Meeting meeting = meetings.find(one.meetingId()).orElseThrow();
        Panel panel = panels.get(one.panelId());
        List<PublishedSection> stored = minutes.listSections(one.id(), one.version());
        String content = PublicationLog.content(one.reference(), one.version(), one.language(), stored);
        return new MinutesDocument(
                one.reference().value(),
                panel.reference().value(),
                panel.name(),
                meeting.reference().value(),
                MinutesPublication.day(meeting).toString(),
                meeting.place(),
                one.language(),
                one.version(),
                LondonTime.day(one.firstPublishedAt()).toString(),
                LondonTime.day(one.publishedAt()).toString(),
                minutes.listApprovals(one.id(), one.version()).stream()
                        .map(MinutesDocuments::approval)
                        .toList(),
                minutes.listCorrections(one.id()).stream()
                        .map(MinutesDocuments::correction)
                        .toList(),
                stored.stream().map(MinutesDocuments::section).toList(),
                HexFormat.of().formatHex(PublicationLog.hash(content)),
                entries.find(one.reference(), one.version())
                        .map(PublicationEntry::number)
                        .orElse(0L),
                one.sample());
    }

    private static MinutesDocument.Approval approval(PublishedApproval one) {
        return new MinutesDocument.Approval(
                one.role(), LondonTime.day(one.approvedAt()).toString());
    }

    private static MinutesDocument.Correction correction(Correction one) {
        return new MinutesDocument.Correction(
                one.version(), LondonTime.day(one.correctedAt()).toString(), one.what());
    }

    private static MinutesSectionDocument section(PublishedSection section) {
        return new MinutesSectionDocument(
                section.section(),
                section.heading(),
                WrittenText.of(section.body()).parts().stream()
                        .map(part -> new MinutesSectionDocument.Part(
                                part.kind().name().toLowerCase(Locale.ROOT), part.first(), part.lines()))
                        .toList());
    }
}
