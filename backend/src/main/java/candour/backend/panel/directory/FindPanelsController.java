package candour.backend.panel.directory;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes a postcode or the name of a place and leads to the panels there. It comes by POST and every answer is a
/// redirect, so that no postcode ever stands in an address, a history or a log.
@Controller("/panels")
class FindPanelsController {
    private final FindingPanels finding;

    FindPanelsController(FindingPanels finding) {
        this.finding = finding;
    }

    @Post("/find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> find(@Body @Nullable Map<String, Object> sent) {
        return HttpResponse.seeOther(URI.create(
                switch (finding.meant(SentForm.of(sent).text(SearchBox.FIELD))) {
                    case FindingPanels.Meant.Nothing nothing -> "/panels?unknown=nothing";
                    case FindingPanels.Meant.UnknownPostcode unknown -> "/panels?unknown=postcode";
                    case FindingPanels.Meant.Place place ->
                        "/panels?area=" + place.area().code();
                    case FindingPanels.Meant.Name name ->
                        "/panels?q=" + URLEncoder.encode(name.name(), StandardCharsets.UTF_8);
                }));
    }
}
