package candour.backend.experience.checking;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;

/// Lets the holder of a reference take their report back, or erase it. Each is one page that says what will happen, and
/// one button.
@Controller("/check")
class EndingController {
    private static final URI ERASED = URI.create("/check/erased");

    private final ReportActs acts;
    private final ReportVisits visits;
    private final Pages pages;

    EndingController(ReportActs acts, ReportVisits visits, Pages pages) {
        this.acts = acts;
        this.visits = visits;
        this.pages = pages;
    }

    @Get("/withdraw")
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, Texts t) {
        return CheckController.during(
                request,
                visits,
                reference -> show(t, "check.withdraw.title", "/check/withdraw", PlainCheckPage.WITHDRAW));
    }

    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Texts t) {
        return CheckController.during(
                request,
                visits,
                reference -> acts.withdraw(reference)
                        ? HttpResponse.seeOther(CheckController.REPORT)
                        : ReportController.noReport(pages, t));
    }

    @Get("/erase")
    HttpResponse<?> askToErase(HttpRequest<?> request, Texts t) {
        return CheckController.during(
                request, visits, reference -> show(t, "check.erase.title", "/check/erase", PlainCheckPage.ERASE));
    }

    @Post("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> erase(HttpRequest<?> request, Texts t) {
        return CheckController.during(
                request,
                visits,
                reference -> acts.erase(reference)
                        ? HttpResponse.seeOther(ERASED).cookie(SessionCookie.ended(CheckController.VISIT))
                        : ReportController.noReport(pages, t));
    }

    @Get("/erased")
    HttpResponse<?> erased(Texts t) {
        return show(t, "check.erased.title", "/check/erased", PlainCheckPage.ERASED);
    }

    private HttpResponse<?> show(Texts t, String title, String path, PlainCheckPage page) {
        return pages.render(CheckController.journey(pages.frame(t, t.say(title), path)), page);
    }
}
