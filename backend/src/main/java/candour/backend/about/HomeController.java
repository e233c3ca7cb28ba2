package candour.backend.about;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.SearchBox;
import candour.shared.area.AreaCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// The way in.
@Controller
class HomeController {
    private final Pages pages;
    private final HeldData held;
    private final AreaLookup areas;

    HomeController(Pages pages, HeldData held, AreaLookup areas) {
        this.pages = pages;
        this.held = held;
        this.areas = areas;
    }

    @Get("/")
    HttpResponse<byte[]> home(Texts texts) {
        Frame frame =
                pages.frame(texts, Pages.PORTAL, "/").withoutCrumbs().describedAs(texts.say("about.home.described"));
        HeldData.Summary summary = held.summary();
        String title = texts.say(frame.madeUp() ? "about.home.held.sample" : "about.home.held");
        return pages.render(
                frame,
                new HomePage(
                        SearchBox.prominent(),
                        title,
                        summary.numbers(texts),
                        summary.completeness(texts),
                        starts(frame),
                        next(texts)));
    }

    private List<NextStep> starts(Frame frame) {
        Texts texts = frame.texts();
        Force force = areas.getForce(frame.body().force());
        return List.of(
                new NextStep(
                        force.name(),
                        texts.say("about.start.force", "body", frame.theBody()),
                        "/forces/" + force.slug()),
                new NextStep(
                        texts.say("about.start.country"),
                        texts.say("about.start.country.text"),
                        "/areas/" + AreaCode.ENGLAND_AND_WALES),
                new NextStep(texts.say("about.start.compare"), texts.say("about.start.compare.text"), "/compare"));
    }

    private static List<NextStep> next(Texts texts) {
        return List.of(
                new NextStep(texts.say("about.next.changed"), texts.say("about.next.changed.text"), "/you-said-we-did"),
                new NextStep(texts.say("about.next.read"), texts.say("about.next.read.text"), "/about-the-data"),
                new NextStep(texts.say("about.next.missing"), texts.say("about.next.missing.text"), "/forces"),
                new NextStep(texts.say("about.next.browse"), texts.say("about.next.browse.text"), "/areas"));
    }
}
