package candour.backend.meeting.minutes;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// Reads minutes under way with what belongs to them.
@Singleton
class MinutesReading {
    private static final int FIRST = 1;

    private final MinutesVersions versions;
    private final MinutesApprovalRepository approvals;
    private final MeetingLookup meetings;
    private final PanelLookup panels;

    MinutesReading(
            MinutesVersions versions, MinutesApprovalRepository approvals, MeetingLookup meetings, PanelLookup panels) {
        this.versions = versions;
        this.approvals = approvals;
        this.meetings = meetings;
        this.panels = panels;
    }

    MinutesVersions versions() {
        return versions;
    }

    Meeting meeting(Minutes of) {
        return meetings.find(of.meetingId())
                .orElseThrow(() -> new IllegalStateException("minutes without a meeting: " + of.reference()));
    }

    Panel panel(Minutes of) {
        return panels.get(of.panelId());
    }

    /// The sections of the newest version.
    List<MinutesSection> sections(Minutes of) {
        return versions.sections().list(of.id(), of.version());
    }

    /// The approvals of the newest version.
    List<MinutesApproval> approvals(Minutes of) {
        return approvals.list(of.id(), of.version());
    }

    /// What in the newest version may point to a person. Panel and place are known to everybody, and so is what the
    /// portal wrote itself when the draft was begun: it takes agenda, counts, questions and answers from pages that
    /// everybody can read.
    MinutesFindings findings(Minutes of) {
        Meeting meeting = meeting(of);
        Stream<String> begun = versions.sections().list(of.id(), FIRST).stream()
                .flatMap(section -> Stream.of(section.heading(), section.body()));
        return MinutesFindings.in(
                sections(of),
                Stream.concat(Stream.of(panel(of).name(), meeting.place(), meeting.online()), begun)
                        .toList());
    }
}
