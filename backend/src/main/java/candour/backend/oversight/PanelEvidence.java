package candour.backend.oversight;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows that panels exist, have an independent chair, have members and meet as often as they said. Computed from what
/// is held, never typed. Source: product rows A2.25, A2.27 and A2.29; APCC Equality Framework (2023) 3.1.
@Singleton
class PanelEvidence implements Evidence {
    private static final String NO_PANEL = "panel.none";

    private final PanelLookup panels;
    private final MeetingLookup meetings;

    PanelEvidence(PanelLookup panels, MeetingLookup meetings) {
        this.panels = panels;
        this.meetings = meetings;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        List<Panel> open = panels.list(force).stream().filter(Panel::isOpen).toList();
        return List.of(chaired(open, today), meet(open, today), seated(open, today));
    }

    private EvidenceItem chaired(List<Panel> open, LocalDate today) {
        long independent = open.stream()
                .filter(Panel::independentChair)
                .filter(panel ->
                        panels.members(panel.id()).stream().anyMatch(member -> member.role() == MemberRole.CHAIR))
                .count();
        return EvidenceItem.of("panel", !open.isEmpty() && independent == open.size(), "oversight.evidence.panel")
                .with("independent", independent)
                .with("all", open.size())
                .lacking(open.isEmpty() ? NO_PANEL : "panel")
                .shownAt("/panels", today);
    }

    private EvidenceItem meet(List<Panel> open, LocalDate today) {
        List<LocalDate> last =
                open.stream().flatMap(panel -> lastHeld(panel).stream()).toList();
        long late = open.stream()
                .filter(panel -> lastHeld(panel)
                        .filter(day -> !day.plusMonths(panel.cadenceMonths()).isBefore(today))
                        .isEmpty())
                .count();
        @Nullable LocalDate newest = last.stream().max(LocalDate::compareTo).orElse(null);
        return EvidenceItem.of("meetings", !open.isEmpty() && late == 0, "oversight.evidence.meetings")
                .with("inTime", open.size() - late)
                .with("all", open.size())
                .lacking(open.isEmpty() ? NO_PANEL : last.isEmpty() ? "meetings.none" : "meetings")
                .shownAt("/panels", newest);
    }

    private EvidenceItem seated(List<Panel> open, LocalDate today) {
        int seats = open.stream().mapToInt(Panel::seats).sum();
        int taken = open.stream().mapToInt(Panel::taken).sum();
        long below =
                open.stream().filter(panel -> panel.taken() < panel.quorum()).count();
        return EvidenceItem.of("members", !open.isEmpty() && below == 0, "oversight.evidence.members")
                .with("taken", taken)
                .with("seats", seats)
                .with("below", below)
                .lacking(open.isEmpty() ? NO_PANEL : "members")
                .shownAt("/panels", today);
    }

    private Optional<LocalDate> lastHeld(Panel panel) {
        return meetings.last(panel.id()).map(Meeting::heldOn);
    }
}
