package candour.backend.experience.checking;

import candour.backend.experience.ReferenceHash;
import candour.backend.experience.References;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.guard.SessionCookie;
import candour.backend.platform.web.limit.Sources;
import candour.shared.reference.ReportReference;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets somebody in with their reference. A reference that can be read leads to the same redirect with the same cookie,
/// without a look at what is stored: whoever guesses learns nothing here, not by the time it takes either.
@Controller("/check")
class CheckController {
    /// The cookie of a visit.
    static final String VISIT = "__Host-visit";

    static final URI REPORT = URI.create("/check/report");
    private static final URI FORM = URI.create("/check");
    private static final URI OVER = URI.create("/check?over=1");

    private final References references;
    private final ReportVisits visits;
    private final CheckLimit limit;
    private final Sources sources;
    private final Pages pages;

    CheckController(References references, ReportVisits visits, CheckLimit limit, Sources sources, Pages pages) {
        this.references = references;
        this.visits = visits;
        this.limit = limit;
        this.sources = sources;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, @QueryValue @Nullable String over) {
        return pages.render(frame(t), new CheckPage("", List.of(), over != null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Body @Nullable Map<String, Object> form, Texts t) {
        limit.require(sources.of(request));
        CheckForm typed = CheckForm.of(form);
        return switch (typed.check(t)) {
            case Checked.Wrong<ReportReference> wrong -> refused(t, typed, wrong.errors());
            case Checked.Right<ReportReference> right ->
                HttpResponse.seeOther(REPORT)
                        .cookie(SessionCookie.lasting(VISIT, visits.begin(references.hash(right.command()))));
        };
    }

    /// Ends the visit.
    @Post("/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave() {
        return HttpResponse.seeOther(FORM).cookie(SessionCookie.ended(VISIT));
    }

    private HttpResponse<?> refused(Texts t, CheckForm typed, List<FormError> errors) {
        Frame frame = pages.frame(t, t.say("check.error", "title", t.say("check.title")), "/check");
        return pages.render(journey(frame), new CheckPage(typed.reference(), errors, false))
                .status(422);
    }

    private Frame frame(Texts t) {
        return journey(pages.frame(t, t.say("check.title"), "/check")).describedAs(t.say("check.description"));
    }

    /// Answers within a visit; leads back to the form where there is none, or it is over.
    static HttpResponse<?> during(
            HttpRequest<?> request, ReportVisits visits, Function<ReferenceHash, HttpResponse<?>> answer) {
        Optional<Cookie> visit = request.getCookies().findCookie(VISIT);
        return visit.flatMap(cookie -> visits.find(cookie.getValue()))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> HttpResponse.seeOther(visit.isPresent() ? OVER : FORM));
    }

    /// The frame of every page of the journey.
    static Frame journey(Frame frame) {
        return frame.withQuickExit().unlisted();
    }
}
