package candour.backend.disclosure.told;

import candour.backend.area.Area;
import candour.backend.area.AreaPart;
import candour.backend.area.AreaPartSource;
import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.Lattices;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people told, on the pages of the force and its districts.
@Singleton
class ToldOfArea implements AreaPartSource {
    private static final int ORDER = 30;

    private final ReleaseLookup releases;
    private final Lattices lattices;

    ToldOfArea(ReleaseLookup releases, Lattices lattices) {
        this.releases = releases;
        this.lattices = lattices;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<AreaPart> find(Texts t, Area area) {
        // figures are there only for districts of the force, so nothing more is asked of others
        return switch (area.kind()) {
            case FORCE ->
                area.code().equals(lattices.force().areaCode())
                        ? releases.latest().flatMap(release -> part(t, release, Lattice.FORCE, area.name()))
                        : Optional.empty();
            case DISTRICT ->
                releases.latest()
                        .flatMap(release -> part(t, release, area.code().value(), area.name()));
            default -> Optional.empty();
        };
    }

    private Optional<AreaPart> part(Texts t, ReleaseRow release, String area, String name) {
        ReleasePeriod period = new ReleasePeriod(release.quarter());
        Map<String, ReleasedCell> cells = new java.util.HashMap<>();
        releases.cells(release, ToldPages.TOLD, period, area)
                .forEach(cell -> cells.put(
                        cell.key().table() + String.join(" ", cell.key().categories()), cell));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String when = CellWords.period(t, period);
        return Optional.of(new AreaPart(
                "told-us",
                t.say("release.told.title"),
                List.of(t.say("release.part.lead", "period", when)),
                List.of(
                        SummaryRow.of(t.say("release.part.number"), CellWords.figure(t, cells.get("number"))),
                        SummaryRow.of(t.say("release.part.fair"), CellWords.figure(t, cells.get("fairyes"))),
                        SummaryRow.of(t.say("release.part.notFair"), CellWords.figure(t, cells.get("fairno")))),
                List.of(new TextLink(
                        t.say("release.part.link", "place", name, "period", when), ToldPages.path(period, area)))));
    }
}
