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
        Frame frame = pages.frame(texts, Pages.PORTAL, "/")
                .withoutCrumbs()
                .describedAs(
                        "See how police use stop and search where you live, and how different groups are treated.");
        HeldData.Summary summary = held.summary();
        String title = frame.madeUp() ? "In the made-up sample" : "What is here";
        return pages.render(
                frame,
                new HomePage(
                        SearchBox.prominent(),
                        title,
                        summary.numbers(),
                        summary.completeness(),
                        starts(frame),
                        next()));
    }

    private List<NextStep> starts(Frame frame) {
        Force force = areas.getForce(frame.body().force());
        return List.of(
                new NextStep(
                        force.name(),
                        "The force that " + frame.theBody() + " oversees: what it supplied and what the figures show.",
                        "/forces/" + force.slug()),
                new NextStep(
                        "England and Wales",
                        "All the figures together, and each police force beside the others.",
                        "/areas/" + AreaCode.ENGLAND_AND_WALES),
                new NextStep(
                        "Compare areas", "Put two or more places side by side, over the same months.", "/compare"));
    }

    private static List<NextStep> next() {
        return List.of(
                new NextStep(
                        "Read what the figures mean",
                        "Where they come from, what each word means, and what to be careful about.",
                        "/about-the-data"),
                new NextStep(
                        "See what is missing",
                        "Each police force, and the months that it did and did not supply.",
                        "/forces"),
                new NextStep(
                        "Browse all areas",
                        "Every district of England and Wales, by police force or by letter.",
                        "/areas"));
    }
}
