package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.AreaLocator;
import candour.backend.area.AreaLookup;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.SearchBox;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes what a reader typed, or where they stand, and sends them to their area. Both come by POST, so that neither a
/// postcode nor a position ever stands in an address, a history or a log.
@Controller("/areas")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FindAreaController {
    private final Pages pages;
    private final FindingArea finding;
    private final PostcodeLookup postcodes;
    private final AreaLocator locator;
    private final AreaLookup areas;

    FindAreaController(
            Pages pages, FindingArea finding, PostcodeLookup postcodes, AreaLocator locator, AreaLookup areas) {
        this.pages = pages;
        this.finding = finding;
        this.postcodes = postcodes;
        this.locator = locator;
        this.areas = areas;
    }

    @Post("/find")
    HttpResponse<?> find(@Body @Nullable Map<String, Object> form) {
        FindAreaForm typed = FindAreaForm.of(form == null ? null : form.get(SearchBox.FIELD));
        return switch (typed.check()) {
            case Checked.Wrong<String> wrong ->
                show(FindAreaPage.refused(SearchBox.of(typed.place()), wrong.errors()))
                        .status(HttpStatus.UNPROCESSABLE_ENTITY);
            case Checked.Right<String> right -> answer(right.command());
        };
    }

    @Post("/near")
    HttpResponse<?> near(@Body @Nullable Map<String, Object> form) {
        Optional<AreaLocator.Placement> place = form == null
                ? Optional.empty()
                : Position.of(form.get("latitude"), form.get("longitude"))
                        .map(position -> locator.locate(position.latitude(), position.longitude()));
        return place.flatMap(this::nearest)
                .<HttpResponse<?>>map(FindAreaController::sendTo)
                .orElseGet(() -> show(FindAreaPage.nothing(
                        "We do not know that place",
                        "Where you are is outside the areas we hold. Type a postcode or the name of a place.",
                        SearchBox.empty())));
    }

    private HttpResponse<?> answer(String text) {
        return switch (postcodes.find(text)) {
            case PostcodeAnswer.Found found ->
                Stream.of(Optional.ofNullable(found.district()), Optional.ofNullable(found.ward()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<HttpResponse<?>>map(FindAreaController::sendTo)
                        .orElseGet(() -> unknown(text));
            case PostcodeAnswer.Unknown unknown -> unknown(text);
            case PostcodeAnswer.NoPostcode none ->
                finding.only(text)
                        .<HttpResponse<?>>map(FindAreaController::sendTo)
                        .orElseGet(() -> HttpResponse.seeOther(finding.results(text)));
        };
    }

    private HttpResponse<?> unknown(String text) {
        return show(FindAreaPage.nothing(
                "We do not know that postcode",
                "Check it for slips. It may be newer than our list, or outside the places we hold postcodes for. The name"
                        + " of your town, ward or council works too.",
                SearchBox.of(text)));
    }

    private io.micronaut.http.MutableHttpResponse<byte[]> show(FindAreaPage page) {
        String title = page.errors().isEmpty() ? page.title() : "Error: " + page.title();
        return pages.render(
                pages.plainFrame(title, "/areas/find").in(Section.AREAS).unlisted(), page);
    }

    private Optional<Area> nearest(AreaLocator.Placement place) {
        return Stream.of(place.districtId(), place.wardId(), place.lsoaId())
                .filter(id -> id != 0)
                .findFirst()
                .flatMap(areas::find);
    }

    private static HttpResponse<?> sendTo(Area area) {
        return HttpResponse.seeOther(URI.create(AreaLink.path(area)));
    }
}
