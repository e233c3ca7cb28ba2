package candour.backend.rights;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsTopic;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/// The pages of rights: which power was it, and what holds for it.
@Controller("/rights")
class RightsController {
    private final Pages pages;
    private final RightsReadings readings;

    RightsController(Pages pages, RightsReadings readings) {
        this.pages = pages;
        this.readings = readings;
    }

    @Get
    HttpResponse<byte[]> choose(Texts texts) {
        Frame frame = pages.plainFrame(texts, texts.say("shared.rights.title"), "/rights")
                .in(Section.RIGHTS)
                .describedAs(texts.say("shared.rights.lead"));
        return pages.render(frame, RightsChooserPage.of(readings.list(texts.language()), texts));
    }

    @Get("/{power}")
    HttpResponse<byte[]> read(String power, Texts texts) {
        RightsTopic topic = RightsTopic.ofSlug(power).orElseThrow(() -> new NotFound(texts.say("rights.noSuchPower")));
        RightsReading reading = readings.get(topic, texts.language());
        Frame frame = pages.plainFrame(texts, reading.text().title(), "/rights/" + topic.slug())
                .in(Section.RIGHTS)
                .describedAs(
                        texts.say("rights.description", "about", reading.text().card()));
        return pages.render(frame, RightsPage.of(reading, texts));
    }
}
