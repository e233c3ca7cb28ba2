package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaSearch;
import candour.backend.area.FoundArea;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.panel.SentForm;
import candour.backend.platform.web.component.SearchBox;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes a postcode or the name of a place and leads to the panels there. It comes by POST and every answer is a
/// redirect, so that no postcode ever stands in an address, a history or a log.
@Controller("/panels")
class FindPanelsController {
    private static final int LONGEST = 100;

    private final PostcodeLookup postcodes;
    private final AreaSearch search;

    FindPanelsController(PostcodeLookup postcodes, AreaSearch search) {
        this.postcodes = postcodes;
        this.search = search;
    }

    @Post("/find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> find(@Body @Nullable Map<String, Object> sent) {
        String typed = SentForm.of(sent).text(SearchBox.FIELD).replaceAll("[\\s\\p{Cntrl}]+", " ");
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        return HttpResponse.seeOther(text.isEmpty() ? URI.create("/panels?unknown=nothing") : target(text));
    }

    private URI target(String text) {
        return switch (postcodes.find(text)) {
            case PostcodeAnswer.Found found ->
                Stream.of(Optional.ofNullable(found.ward()), Optional.ofNullable(found.district()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(FindPanelsController::panels)
                        .orElse(URI.create("/panels?unknown=postcode"));
            case PostcodeAnswer.Unknown unknown -> URI.create("/panels?unknown=postcode");
            case PostcodeAnswer.NoPostcode none -> named(text);
        };
    }

    /// A name is no secret, so it may stand in an address.
    private URI named(String text) {
        List<Area> found = search.find(text, PanelsController.MOST_PLACES).found().stream()
                .map(FoundArea::area)
                .toList();
        List<Area> exact = found.stream()
                .filter(area -> area.current() && area.name().equalsIgnoreCase(text))
                .toList();
        List<Area> only = found.size() == 1 ? found : exact;
        return only.size() == 1
                ? panels(only.getFirst())
                : URI.create("/panels?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static URI panels(Area area) {
        return URI.create("/panels?area=" + area.code());
    }
}
