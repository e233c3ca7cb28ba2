package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/// Where the application begins and ends. No cookie is set before somebody begins.
@Controller("/panels/{panel}/apply")
@Hidden
class JoinController {
    private final Journey journey;
    private final Pages pages;
    private final KeepingJoinDraft drafts;

    JoinController(Journey journey, Pages pages, KeepingJoinDraft drafts) {
        this.journey = journey;
        this.pages = pages;
        this.drafts = drafts;
    }

    @Get
    HttpResponse<?> start(Texts t, String panel) {
        Panel one = journey.open(panel);
        return show(
                pages,
                journey,
                t,
                one,
                t.say("panel.apply.title", "panel", one.name()),
                "",
                JoinPage.of(one, false, t));
    }

    /// Begins, or carries on with answers to the same panel that were not sent.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, String panel) {
        Panel one = journey.open(panel);
        if (journey.draft(secret(request), one).isPresent()) {
            return HttpResponse.seeOther(Journey.at(one, JoinStep.YOU.word()));
        }
        secret(request).ifPresent(drafts::forget);
        return HttpResponse.seeOther(Journey.at(one, JoinStep.YOU.word()))
                .cookie(cookie(drafts.begin(JoinDraft.begun(one.reference().value()))));
    }

    @Get("/sent")
    HttpResponse<?> sent(Texts t, String panel) {
        Panel one = journey.open(panel);
        return show(pages, journey, t, one, t.say("panel.apply.sent"), "sent", new AppliedPage(one.name()));
    }

    /// The secret in the cookie of this request.
    static Optional<String> secret(HttpRequest<?> request) {
        return request.getCookies().findCookie(Journey.COOKIE).map(Cookie::getValue);
    }

    static Cookie cookie(String secret) {
        return SessionCookie.lasting(Journey.COOKIE, secret);
    }

    static MutableHttpResponse<byte[]> show(
            Pages pages, Journey journey, Texts t, Panel panel, String title, String end, Page page) {
        return pages.render(journey.frame(t, panel, title, end), page);
    }

    /// Says kindly that there are no answers under this browser's cookie, and lets them begin.
    static HttpResponse<?> gone(Pages pages, Journey journey, Texts t, Panel panel) {
        return show(pages, journey, t, panel, t.say("panel.apply.gone"), "", JoinPage.of(panel, true, t))
                .status(410);
    }
}
