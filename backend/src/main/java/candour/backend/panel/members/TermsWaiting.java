package candour.backend.panel.members;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Members whose term is over and who still serve wait for panel officers, panel by panel.
@Singleton
class TermsWaiting implements Waiting {
    private final StaffPanels panels;

    TermsWaiting(StaffPanels panels) {
        this.panels = panels;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.PANEL_OFFICER)) {
            return List.of();
        }
        return panels.list(who).stream().flatMap(panel -> over(panel).stream()).toList();
    }

    private List<WaitingItem> over(Panel panel) {
        List<Membership> over = panels.lookup().members(panel.id()).stream()
                .filter(member -> member.isOverdue(panels.today()))
                .toList();
        return over.stream()
                .map(Membership::untilOn)
                .min(LocalDate::compareTo)
                .map(first -> WaitingItem.at("/staff/panels/" + panel.reference(), "panel.waiting.terms")
                        .with("panel", panel.name())
                        .counting(over.size())
                        .dueOn(first))
                .stream()
                .toList();
    }
}
