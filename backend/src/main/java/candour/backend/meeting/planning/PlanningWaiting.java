package candour.backend.meeting.planning;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.meeting.AgendaItem;
import candour.backend.meeting.AgendaRepository;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingPart;
import candour.backend.panel.Panel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What of meetings waits for those who run them: panels that should have met, meetings nobody has said how they went,
/// and suggestions of members.
@Singleton
class PlanningWaiting implements Waiting {
    private final MeetingAccess access;
    private final MeetingLookup meetings;
    private final AgendaRepository agendas;
    private final Overdue overdue;
    private final Clock clock;

    PlanningWaiting(
            MeetingAccess access, MeetingLookup meetings, AgendaRepository agendas, Overdue overdue, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.agendas = agendas;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.PANEL_OFFICER) && !who.has(Role.CHAIR)) {
            return List.of();
        }
        List<WaitingItem> items = new ArrayList<>();
        for (Panel panel : access.panels(who)) {
            if (access.part(who, panel).filter(MeetingPart.RUNS::equals).isPresent()) {
                add(panel, items);
            }
        }
        return items;
    }

    private void add(Panel panel, List<WaitingItem> items) {
        overdue.since(panel)
                .ifPresent(day ->
                        items.add(WaitingItem.at("/staff/meetings/plan/" + panel.reference(), "meeting.waiting.overdue")
                                .with("panel", panel.name())
                                .dueOn(day)));
        Instant now = clock.instant();
        for (Meeting meeting : meetings.list(panel.id())) {
            if (meeting.isToBeClosed(now)) {
                items.add(WaitingItem.at(meeting.staffPath() + "/held", "meeting.waiting.held")
                        .with("panel", panel.name())
                        .waitingSince(meeting.day())
                        .dueOn(meeting.day().plusDays(1)));
            }
            if (meeting.isAhead(now)) {
                int open = (int) agendas.listSuggestions(meeting.id()).stream()
                        .filter(item -> item.state().equals(AgendaItem.SUGGESTED))
                        .count();
                if (open > 0) {
                    items.add(WaitingItem.at(meeting.staffPath(), "meeting.waiting.suggestions")
                            .counting(open)
                            .dueOn(meeting.day()));
                }
            }
        }
    }
}
