package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.AreaLocator;
import candour.backend.area.AreaLookup;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.SearchBox;
import io.micronaut.http.HttpResponse;
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
/// postcode nor a position ever stands in an address, a history or a log; every answer is a redirect, so that the back
/// button never asks to send a form again.
@Controller("/areas")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FindAreaController {
    private final FindingArea finding;
    private final PostcodeLookup postcodes;
    private final AreaLocator locator;
    private final AreaLookup areas;

    FindAreaController(FindingArea finding, PostcodeLookup postcodes, AreaLocator locator, AreaLookup areas) {
        this.finding = finding;
        this.postcodes = postcodes;
        this.locator = locator;
        this.areas = areas;
    }

    @Post("/find")
    HttpResponse<?> find(Texts texts, @Body @Nullable Map<String, Object> form) {
        FindAreaForm typed = FindAreaForm.of(form == null ? null : form.get(SearchBox.FIELD));
        URI to =
                switch (typed.check(texts)) {
                    case Checked.Wrong<String> wrong -> finding.results(typed.place());
                    case Checked.Right<String> right -> target(right.command());
                };
        return HttpResponse.seeOther(to);
    }

    @Post("/near")
    HttpResponse<?> near(@Body @Nullable Map<String, Object> form) {
        Optional<Position> position =
                form == null ? Optional.empty() : Position.of(form.get("latitude"), form.get("longitude"));
        return HttpResponse.seeOther(position.map(here -> locator.locate(here.latitude(), here.longitude()))
                .flatMap(this::nearest)
                .map(FindAreaController::page)
                .orElse(Unknown.POSITION.address()));
    }

    private URI target(String text) {
        return switch (postcodes.find(text)) {
            case PostcodeAnswer.Found found ->
                Stream.of(Optional.ofNullable(found.district()), Optional.ofNullable(found.ward()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(FindAreaController::page)
                        .orElse(Unknown.POSTCODE.address());
            case PostcodeAnswer.Unknown unknown -> Unknown.POSTCODE.address();
            case PostcodeAnswer.NoPostcode none ->
                finding.only(text).map(FindAreaController::page).orElseGet(() -> finding.results(text));
        };
    }

    private Optional<Area> nearest(AreaLocator.Placement place) {
        return Stream.of(place.districtId(), place.wardId(), place.lsoaId())
                .filter(id -> id != 0)
                .findFirst()
                .flatMap(areas::find);
    }

    private static URI page(Area area) {
        return URI.create(AreaLink.path(area));
    }
}
