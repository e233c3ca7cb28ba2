package candour.backend.experience.telling;

import candour.backend.experience.Promise;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// Where telling begins and ends. What a teller must know is said before the first question, and no cookie is set
/// before they begin. Titles of the journey say nothing that a look at the browser's history could give away.
@Controller("/tell")
@Hidden
class TellController {
    /// The cookie that holds the secret of a draft.
    static final String COOKIE = "__Host-tell";

    static final URI ANSWERS = URI.create("/tell/check-answers");
    static final URI RECEIPT = URI.create("/tell/reference");
    private static final URI FIRST = URI.create("/tell/who");

    private final KeepingDraft drafts;
    private final Pages pages;
    private final Clock clock;

    TellController(KeepingDraft drafts, Pages pages, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> start(HttpRequest<?> request, Texts t) {
        Optional<Draft> draft = secret(request).flatMap(drafts::find);
        if (draft.flatMap(Draft::findReceipt).isPresent()) {
            return HttpResponse.seeOther(RECEIPT);
        }
        boolean begun = draft.filter(kept -> !kept.answers().isEmpty()).isPresent();
        Frame frame = frame(pages, t, t.say("tell.start.title"), "/tell");
        return pages.render(frame, new TellPage(begun, promise(t)));
    }

    /// Begins anew; a draft that was not sent is forgotten.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request) {
        Optional<String> secret = secret(request);
        if (secret.flatMap(drafts::find).flatMap(Draft::findReceipt).isPresent()) {
            return HttpResponse.seeOther(RECEIPT);
        }
        secret.ifPresent(drafts::forget);
        return HttpResponse.seeOther(FIRST).cookie(cookie(drafts.begin(Draft.EMPTY)));
    }

    @Get("/done")
    HttpResponse<?> done(Texts t) {
        Frame frame = frame(pages, t, t.say("tell.done.title"), "/tell/done");
        return pages.render(frame, new ToldPage(promise(t)));
    }

    /// Frame of every page of the journey.
    static Frame frame(Pages pages, Texts t, String title, String path) {
        return pages.frame(t, title, path)
                .in(Section.TELL)
                .withoutCrumbs()
                .withQuickExit()
                .unlisted();
    }

    /// The page that says kindly that there are no answers under this browser's cookie.
    static HttpResponse<?> gone(Pages pages, Texts t) {
        return pages.render(frame(pages, t, t.say("tell.gone.title"), "/tell"), new GonePage())
                .status(410);
    }

    /// The secret in the cookie of this request.
    static Optional<String> secret(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
    }

    static Cookie cookie(String secret) {
        return SessionCookie.lasting(COOKIE, secret);
    }

    private String promise(Texts t) {
        IsoWeek week = IsoWeek.of(LondonTime.day(clock.instant()));
        return InWords.day(t.language(), Promise.of(week).due());
    }
}
