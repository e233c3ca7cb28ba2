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
                pages.plainFrame(texts, "Accessibility statement", "/accessibility")
                        .describedAs("How accessible this site is, what is not good enough yet, and how to tell us."),
                "about/accessibility.jte");
    }

    @Get("/privacy")
    HttpResponse<byte[]> privacy(Texts texts) {
        return show(
                pages.plainFrame(texts, "Privacy", "/privacy")
                        .describedAs("You can read this whole site without telling us anything about you."),
                "about/privacy.jte");
    }

    @Get("/cookies")
    HttpResponse<byte[]> cookies(Texts texts) {
        return show(
                pages.plainFrame(texts, "Cookies", "/cookies").describedAs("This site sets no cookies."),
                "about/cookies.jte");
    }

    private HttpResponse<byte[]> show(Frame frame, String template) {
        OversightBody body = frame.body();
        List<SummaryRow> contact = List.of(
                SummaryRow.of("Email", body.email()),
                SummaryRow.of("Telephone", body.telephone()),
                SummaryRow.of("Post", body.name() + ", " + String.join(", ", body.address())));
        return pages.render(frame, new PlainPage(template, contact));
    }
}
