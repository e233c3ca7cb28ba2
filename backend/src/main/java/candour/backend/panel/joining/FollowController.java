package candour.backend.panel.joining;

import candour.backend.panel.SentForm;
import candour.backend.panel.application.Applying;
import candour.backend.panel.application.FollowedApplication;
import candour.backend.panel.application.FollowingApplication;
import candour.backend.platform.key.Visits;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.guard.SessionCookie;
import candour.backend.platform.web.limit.RateLimit;
import candour.backend.platform.web.limit.Source;
import candour.backend.platform.web.limit.Sources;
import candour.shared.reference.ReportReference;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets an applicant follow their application with its reference, and take it back. The reference stands in no address.
/// One that can be read leads to the same redirect with the same cookie, whether or not there is such an application.
@Controller("/application")
@Hidden
class FollowController {
    /// The cookie of a visit.
    static final String VISIT = "__Host-application";

    /// What visits are made for.
    static final String KIND = "application";

    private static final URI STATE = URI.create("/application/state");
    private static final URI FORM = URI.create("/application");
    private static final String FIELD = "reference";
    private static final int LONGEST = 100;

    private final Applying applying;
    private final FollowingApplication following;
    private final Visits visits;
    private final Doorstep doorstep;
    private final Pages pages;

    FollowController(Applying applying, FollowingApplication following, Visits visits, Doorstep doorstep, Pages pages) {
        this.applying = applying;
        this.following = following;
        this.visits = visits;
        this.doorstep = doorstep;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t) {
        return pages.render(
                pages.frame(t, t.say("panel.follow.title"), "/application").in(Section.PANELS),
                new FollowPage("", List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, Texts t, @Body @Nullable Map<String, Object> sent) {
        doorstep.require(request);
        String typed = SentForm.of(sent).text(FIELD);
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        Optional<ReportReference> reference = ReportReference.parse(text);
        if (reference.isEmpty()) {
            String key = ReportReference.countSymbols(text) == 0 ? "check.reference.empty" : "check.reference.wrong";
            return show(
                            t,
                            t.say("panel.error", "title", t.say("panel.follow.title")),
                            "/application",
                            new FollowPage(text, List.of(new FormError(FIELD, t.say(key)))))
                    .status(422);
        }
        return HttpResponse.seeOther(STATE)
                .cookie(SessionCookie.lasting(VISIT, visits.begin(KIND, applying.hash(reference.get()))));
    }

    @Get("/state")
    HttpResponse<?> state(HttpRequest<?> request, Texts t) {
        return during(request, hash -> following
                .find(hash)
                .<HttpResponse<?>>map(found ->
                        show(t, t.say("panel.follow.state"), "/application/state", ApplicationStatePage.of(found, t)))
                .orElseGet(() -> none(t)));
    }

    @Get("/withdraw")
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, Texts t) {
        return during(request, hash -> following
                .find(hash)
                .filter(FollowController::isOpen)
                .<HttpResponse<?>>map(found -> show(
                        t,
                        t.say("panel.withdraw.title"),
                        "/application/withdraw",
                        new WithdrawApplicationPage(found.panel().name())))
                .orElseGet(() -> HttpResponse.seeOther(STATE)));
    }

    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request) {
        return during(request, hash -> {
            following.withdraw(hash);
            return HttpResponse.seeOther(STATE);
        });
    }

    /// Ends the visit.
    @Post("/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave() {
        return HttpResponse.seeOther(FORM).cookie(SessionCookie.ended(VISIT));
    }

    private static boolean isOpen(FollowedApplication found) {
        return found.application().status().isOpen();
    }

    private HttpResponse<?> during(HttpRequest<?> request, Function<byte[], HttpResponse<?>> answer) {
        return request.getCookies()
                .findCookie(VISIT)
                .map(Cookie::getValue)
                .flatMap(visit -> visits.find(KIND, visit))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> HttpResponse.seeOther(FORM));
    }

    private HttpResponse<?> none(Texts t) {
        String says = t.say("panel.follow.none");
        return show(t, says, "/application", new FollowPage("", List.of(new FormError(FIELD, says))))
                .status(404);
    }

    private MutableHttpResponse<?> show(Texts t, String title, String path, Page page) {
        Frame frame = pages.frame(t, title, path).in(Section.PANELS).unlisted();
        return pages.render(frame, page);
    }

    /// Slows down who types references by the thousand. A library full of people who follow their applications from one
    /// address stays far below it; what keeps applications safe are the 85 random bits of a reference.
    @Singleton
    static class Doorstep {
        static final int AT_ONCE = 3000;

        private static final double PER_SECOND = 5;

        private final RateLimit limit;
        private final Sources sources;

        Doorstep(Sources sources, Clock clock) {
            this.sources = sources;
            limit = new RateLimit(AT_ONCE, PER_SECOND, clock);
        }

        /// @throws RuntimeException answered with 429, when the source is far too fast
        void require(HttpRequest<?> request) {
            require(sources.of(request));
        }

        /// @throws RuntimeException answered with 429, when the source is far too fast
        void require(Source source) {
            limit.require(source);
        }
    }
}
