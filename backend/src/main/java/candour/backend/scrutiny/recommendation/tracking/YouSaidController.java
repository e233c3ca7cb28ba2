package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;

/// "You said, we did", for everybody.
@Controller(YouSaidPages.PATH)
class YouSaidController {
    private final YouSaidPages said;
    private final Pages pages;

    YouSaidController(YouSaidPages said, Pages pages) {
        this.said = said;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, @QueryValue(defaultValue = "") String show) {
        return pages.render(
                pages.frame(t, t.say("tracker.said.title"), YouSaidPages.PATH)
                        .in(Section.CHANGED)
                        .describedAs(t.say("tracker.said.description")),
                said.page(show, t));
    }
}
