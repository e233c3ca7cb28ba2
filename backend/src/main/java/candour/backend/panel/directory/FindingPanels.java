package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.AreaMatches;
import candour.backend.area.AreaSearch;
import candour.backend.area.Force;
import candour.backend.area.FoundArea;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the panels that look after a place: its own, those of places round it, and those of places within it.
@Singleton
class FindingPanels {
    private final PanelLookup panels;
    private final AreaLookup areas;
    private final AreaSearch search;

    FindingPanels(PanelLookup panels, AreaLookup areas, AreaSearch search) {
        this.panels = panels;
        this.areas = areas;
        this.search = search;
    }

    /// Panels for the place, the nearest first, open ones before closed ones.
    List<Panel> near(Area place) {
        List<Area> round = new ArrayList<>();
        round.add(place);
        round.addAll(areas.parents(place));
        return panels.listAll().stream()
                .filter(panel -> distance(panel, place, round) < Integer.MAX_VALUE)
                .sorted(Comparator.comparing((Panel panel) -> !panel.isOpen())
                        .thenComparing(panel -> distance(panel, place, round))
                        .thenComparing(Panel::name))
                .toList();
    }

    /// Open panels of the same force that look after other places.
    List<Panel> others(Area place) {
        List<Panel> own = near(place);
        return areas.force(place).map(Force::id).stream()
                .flatMap(force -> panels.listOpen().stream().filter(panel -> panel.forceId() == force))
                .filter(panel -> !own.contains(panel))
                .toList();
    }

    /// What a name may mean, as links to the panels there; places spelt alike where nothing has the name.
    List<TextLink> places(String name, int most, Texts t) {
        AreaMatches matches = search.find(name, most);
        List<FoundArea> found = matches.found().isEmpty() ? matches.suggestions() : matches.found();
        return found.stream()
                .map(one ->
                        new TextLink(label(one, t), "/panels?area=" + one.area().code()))
                .toList();
    }

    private static String label(FoundArea found, Texts t) {
        String name = found.area().name();
        Area within = found.within();
        return within == null ? name : t.say("panel.find.within", "name", name, "within", within.name());
    }

    /// 0 for its own, more for each step round it, most for places within it.
    private int distance(Panel panel, Area place, List<Area> round) {
        for (int step = 0; step < round.size(); step++) {
            if (round.get(step).code().equals(panel.areaCode())) {
                return step;
            }
        }
        boolean within = areas.find(panel.areaCode()).stream()
                .flatMap(area -> Stream.concat(Stream.of(area), areas.parents(area).stream()))
                .anyMatch(area -> area.code().equals(place.code()));
        return within ? round.size() : Integer.MAX_VALUE;
    }
}
