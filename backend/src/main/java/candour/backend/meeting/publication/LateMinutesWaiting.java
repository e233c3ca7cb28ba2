package candour.backend.meeting.publication;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Minutes that are past the day by which they should be public come before the officeholder, who answers for it, on
/// whosever desk they lie. Source: product row A2.25 and check 14.
@Singleton
class LateMinutesWaiting implements Waiting {
    private final OverdueMinutes overdue;
    private final MinutesClock clock;
    private final PanelLookup panels;
    private final AreaLookup areas;

    LateMinutesWaiting(OverdueMinutes overdue, MinutesClock clock, PanelLookup panels, AreaLookup areas) {
        this.overdue = overdue;
        this.clock = clock;
        this.panels = panels;
        this.areas = areas;
    }

    @Override
    @ReadOnly
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.COMMISSIONER)) {
            return List.of();
        }
        List<Panel> theirs = panels.listAll().stream()
                .filter(panel -> who.worksFor(areas.getForce(panel.forceId()).slug()))
                .toList();
        List<LocalDate> due = overdue.late(theirs, clock.today()).stream()
                .map(meeting -> clock.publishDue(meeting.forceId(), meeting.day()))
                .sorted()
                .toList();
        return due.isEmpty()
                ? List.of()
                : List.of(WaitingItem.at("/minutes", "minutes.waiting.late")
                        .counting(due.size())
                        .dueOn(due.getFirst()));
    }
}
