package candour.backend.disclosure.told;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import candour.backend.disclosure.release.Lattices;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.fault.NotFound;
import candour.shared.wire.ToldDocument;
import candour.shared.wire.ToldFigure;
import candour.shared.wire.ToldList;
import candour.shared.wire.ToldRelease;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/// What people told, in figures that were released. Nothing can be asked but whole releases: no other selection of
/// reports is ever counted.
@Controller("/api/v1/told")
@Tag(name = "What people told us")
class ToldApi {
    private final ReleaseLookup releases;
    private final Lattices lattices;

    ToldApi(ReleaseLookup releases, Lattices lattices) {
        this.releases = releases;
        this.lattices = lattices;
    }

    /// The releases, the first one first.
    @Get
    ToldList list() {
        return new ToldList(
                lattices.force().slug().value(),
                releases.list().stream().map(ToldApi::entry).toList());
    }

    /// One release with all its figures. It never changes.
    ///
    /// @param number of the release
    @Get("/{number}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ToldDocument.class)))
    HttpResponse<ToldDocument> release(int number) {
        ReleaseRow release = releases.find(number).orElseThrow(() -> new NotFound("there is no such release"));
        return ToldController.kept(
                HttpResponse.ok(new ToldDocument(
                        lattices.force().slug().value(),
                        entry(release),
                        releases.cells(release).stream()
                                .filter(cell -> cell.key().population().equals(ToldPages.TOLD))
                                .map(ToldApi::figure)
                                .toList())),
                release);
    }

    private static ToldRelease entry(ReleaseRow release) {
        return new ToldRelease(
                release.number(),
                release.periods().stream().map(ReleasePeriod::code).toList(),
                release.releasedOn().toString(),
                release.method(),
                release.sample());
    }

    private static ToldFigure figure(ReleasedCell cell) {
        return new ToldFigure(
                cell.key().period().code(),
                cell.key().area().isEmpty() ? null : cell.key().area(),
                cell.key().table(),
                cell.key().categories(),
                cell.mark().code(),
                cell.isShown() ? cell.shown() : null);
    }
}
