package candour.backend.panel.members;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The places that a panel can be for: what each police force of the officer polices as a whole, then its
    /// districts, each list by name.
    ///
    /// @param also a place that is offered too, such as the one a panel is for now
    List<Area> places(SignedIn by, Optional<Area> also) {
        List<Area> forces = areas.list(AreaKind.FORCE).stream()
                .filter(area ->
                        areas.force(area).filter(one -> by.worksFor(one.slug())).isPresent())
                .toList();
        Stream<Area> districts = forces.stream().flatMap(area -> areas.children(area, AreaKind.DISTRICT).stream());
        return Stream.of(forces.stream(), districts, also.stream())
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    /// The name of a place; of a police force's whole area it says so.
    static String named(Area place, Texts t) {
        return place.kind() == AreaKind.FORCE ? t.say("panel.form.area.whole", "area", place.name()) : place.name();
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
