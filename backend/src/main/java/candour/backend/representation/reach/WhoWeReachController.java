package candour.backend.representation.reach;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/// Whom the body reaches, for everybody.
@Controller("/who-we-reach")
class WhoWeReachController {
    private final ReleasedReach released;
    private final Pages pages;

    WhoWeReachController(ReleasedReach released, Pages pages) {
        this.released = released;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(Texts t) {
        WhoWeReachPage page = released.page(t);
        return pages.render(
                pages.frame(t, t.say("reach.public.title"), "/who-we-reach")
                        .in(Section.REACHED)
                        .describedAs(page.lead()),
                page);
    }
}
