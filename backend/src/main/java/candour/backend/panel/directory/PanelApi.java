package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.FoundArea;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.shared.area.AreaCode;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceAsked;
import candour.shared.wire.PlaceEntry;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scrutiny panels as open data: all of them, those of a place, and each.
@Controller("/api/v1/panels")
@Tag(name = "Panels")
class PanelApi {
    private final PanelLookup panels;
    private final FindingPanels finding;
    private final PanelDocuments documents;
    private final AreaLookup areas;

    PanelApi(PanelLookup panels, FindingPanels finding, PanelDocuments documents, AreaLookup areas) {
        this.panels = panels;
        this.finding = finding;
        this.documents = documents;
        this.areas = areas;
    }

    /// All panels, open ones first; or those of a place, the nearest first.
    ///
    /// @param area GSS code of a place, such as E08000025
    @Get
    PanelList list(@QueryValue @Nullable String area) {
        if (area == null) {
            return new PanelList("all", null, documents.of(panels.listAll()), List.of(), List.of());
        }
        return near(AreaCode.parse(area).flatMap(areas::find).orElseThrow(() -> new NotFound("no area has this code")));
    }

    /// One panel.
    ///
    /// @param panel its permanent name
    @Get("/{panel}")
    PanelDocument panel(String panel) {
        return documents.of(panels.get(panel));
    }

    /// The panels of a postcode or of the name of a place. Both stand in the body, so that no postcode ever stands in
    /// an address or a log. 400 where nothing was typed.
    @Post("/find")
    PanelList find(@Body PlaceAsked asked) {
        return switch (finding.meant(asked.place() == null ? "" : asked.place())) {
            case FindingPanels.Meant.Nothing nothing -> throw new BadRequest("place is a postcode or a name");
            case FindingPanels.Meant.UnknownPostcode unknown -> none("unknown-postcode", List.of());
            case FindingPanels.Meant.Place place -> near(place.area());
            case FindingPanels.Meant.Name name -> {
                List<FoundArea> places = finding.places(name.name());
                yield none(places.isEmpty() ? "unknown-place" : "choose", places);
            }
        };
    }

    private PanelList near(Area place) {
        return new PanelList(
                "place",
                new PlaceEntry(place.code().value(), place.name(), null),
                documents.of(finding.near(place)),
                documents.of(finding.others(place)),
                List.of());
    }

    private static PanelList none(String outcome, List<FoundArea> places) {
        return new PanelList(
                outcome,
                null,
                List.of(),
                List.of(),
                places.stream().map(PanelApi::entry).toList());
    }

    private static PlaceEntry entry(FoundArea found) {
        Area within = found.within();
        return new PlaceEntry(found.area().code().value(), found.area().name(), within == null ? null : within.name());
    }
}
