package candour.backend.panel.members;

import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Which panels a panel officer works with: those of their force. To anybody else one is as if it were not there.
@Singleton
class StaffPanels {
    private final PanelLookup panels;
    private final AreaLookup areas;
    private final Clock clock;

    StaffPanels(PanelLookup panels, AreaLookup areas, Clock clock) {
        this.panels = panels;
        this.areas = areas;
        this.clock = clock;
    }

    /// @throws NotFound when there is none, or it is of another force
    Panel get(SignedIn by, String reference) {
        Panel panel = panels.get(reference);
        if (!by.worksFor(areas.getForce(panel.forceId()).slug())) {
            throw new NotFound("there is no such panel");
        }
        return panel;
    }

    List<Panel> list(SignedIn by) {
        return panels.listAll().stream()
                .filter(panel -> by.worksFor(areas.getForce(panel.forceId()).slug()))
                .toList();
    }

    PanelLookup lookup() {
        return panels;
    }

    AreaLookup areas() {
        return areas;
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
