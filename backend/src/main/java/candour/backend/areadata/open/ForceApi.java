package candour.backend.areadata.open;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.ForceName;
import candour.backend.platform.fault.NotFound;
import candour.shared.area.ForceId;
import candour.shared.wire.ForceEntry;
import candour.shared.wire.LedgerDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/// Police forces and what each supplied.
@Controller("/api/v1/forces")
@Tag(name = "Forces")
class ForceApi {
    private final AreaLookup areas;
    private final AreaFiguresLookup figures;

    ForceApi(AreaLookup areas, AreaFiguresLookup figures) {
        this.areas = areas;
        this.figures = figures;
    }

    /// All police forces by name, the British Transport Police among them.
    @Get
    List<ForceEntry> list() {
        return areas.forces().stream().map(ForceApi::entry).toList();
    }

    /// The ledger of one force: every month that the service holds from anyone, and whether this force supplied it.
    ///
    /// @param id identifier of data.police.uk, such as bedfordshire
    @Get("/{id}/months")
    LedgerDocument months(String id) {
        Force force = ForceId.parse(id)
                .flatMap(areas::findForce)
                .orElseThrow(() -> new NotFound("no police force is called that"));
        ForceName name = new ForceName(force.id(), force.slug(), force.name());
        return new LedgerDocument(entry(force), FiguresDocuments.completeness(figures.ledger(name)));
    }

    private static ForceEntry entry(Force force) {
        return new ForceEntry(
                force.slug().value(),
                force.name(),
                force.areaCode() == null ? null : force.areaCode().value());
    }
}
