package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.AreaMatches;
import candour.backend.area.AreaSearch;
import candour.backend.area.Force;
import candour.backend.area.FoundArea;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the panels that look after a place: its own, those of places round it, and those of places within it.
@Singleton
class FindingPanels {
    /// More than a reader will look through; beyond it, better words help more.
    private static final int MOST_PLACES = 30;

    private static final int LONGEST = 100;

    private final PanelLookup panels;
    private final AreaLookup areas;
    private final AreaSearch search;
    private final PostcodeLookup postcodes;

    FindingPanels(PanelLookup panels, AreaLookup areas, AreaSearch search, PostcodeLookup postcodes) {
        this.panels = panels;
        this.areas = areas;
        this.search = search;
        this.postcodes = postcodes;
    }

    /// What somebody typed to find panels means.
    sealed interface Meant {

        /// Nothing was typed.
        record Nothing() implements Meant {}

        /// One place: the ward or the district of a postcode, or the only place of that name.
        record Place(Area area) implements Meant {}

        /// A name that is not that of one place alone; it is no secret.
        ///
        /// @param name as it was typed, tidied and cut
        record Name(String name) implements Meant {}

        /// A postcode that nobody knows.
        record UnknownPostcode() implements Meant {}
    }

    /// What was typed means this.
    Meant meant(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Meant.Nothing();
        }
        return switch (postcodes.find(text)) {
            case PostcodeAnswer.Found found ->
                Stream.of(Optional.ofNullable(found.ward()), Optional.ofNullable(found.district()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<Meant>map(Meant.Place::new)
                        .orElseGet(Meant.UnknownPostcode::new);
            case PostcodeAnswer.Unknown unknown -> new Meant.UnknownPostcode();
            case PostcodeAnswer.NoPostcode none -> named(text);
        };
    }

    private Meant named(String text) {
        List<Area> found = search.find(text, MOST_PLACES).found().stream()
                .map(FoundArea::area)
                .toList();
        List<Area> exact = found.stream()
                .filter(area -> area.current() && area.name().equalsIgnoreCase(text))
                .toList();
        List<Area> only = found.size() == 1 ? found : exact;
        return only.size() == 1 ? new Meant.Place(only.getFirst()) : new Meant.Name(text);
    }

    /// What was typed, in one line and cut where it is longer than any name.
    static String tidy(String typed) {
        String text = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
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

    /// What a name may mean; places spelt alike where nothing has the name.
    List<FoundArea> places(String name) {
        AreaMatches matches = search.find(name, MOST_PLACES);
        return matches.found().isEmpty() ? matches.suggestions() : matches.found();
    }

    /// The same as links to the panels there.
    List<TextLink> places(String name, Texts t) {
        return places(name).stream()
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
