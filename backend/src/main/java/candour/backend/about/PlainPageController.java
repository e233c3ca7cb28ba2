package candour.backend.about;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.OversightBody;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.SummaryRow;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// The pages of standing text that every public site owes its readers. Accessibility: the Public Sector Bodies
/// (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8.
@Controller
class PlainPageController {
    private final Pages pages;

    PlainPageController(Pages pages) {
        this.pages = pages;
    }

    @Get("/accessibility")
    HttpResponse<byte[]> accessibility(Texts texts) {
        return show(
                pages.plainFrame(texts, texts.say("about.accessibility.title"), "/accessibility")
                        .describedAs(texts.say("about.accessibility.described")),
                "about/accessibility.jte");
    }

    @Get("/privacy")
    HttpResponse<byte[]> privacy(Texts texts) {
        return show(
                pages.plainFrame(texts, texts.say("about.privacy.title"), "/privacy")
                        .describedAs(texts.say("about.privacy.lead")),
                "about/privacy.jte");
    }

    @Get("/cookies")
    HttpResponse<byte[]> cookies(Texts texts) {
        return show(
                pages.plainFrame(texts, texts.say("about.cookies.title"), "/cookies")
                        .describedAs(texts.say("about.cookies.lead")),
                "about/cookies.jte");
    }

    private HttpResponse<byte[]> show(Frame frame, String template) {
        OversightBody body = frame.body();
        Texts texts = frame.texts();
        List<SummaryRow> contact = List.of(
                SummaryRow.of(texts.say("about.contact.email"), body.email()),
                SummaryRow.of(texts.say("about.contact.telephone"), body.telephone()),
                SummaryRow.of(
                        texts.say("about.contact.post"), frame.bodyName() + ", " + String.join(", ", body.address())));
        return pages.render(frame, new PlainPage(template, contact));
    }
}
