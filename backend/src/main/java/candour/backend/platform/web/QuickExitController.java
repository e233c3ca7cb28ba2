package candour.backend.platform.web;

import candour.backend.platform.fault.Traces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.cookie.Cookie;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way out of this site in haste: forgets what was being filled in, clears the cookies and leads on to a page that
/// anybody may have open. A link, so that it works without scripts; `candour.js` puts it in the place of the page, so
/// that "back" does not return to it. Source: GOV.UK Design System, exit a page quickly; Clear Site Data, W3C.
@Controller
@Hidden
class QuickExitController {
    private static final URI ELSEWHERE = URI.create("https://www.bbc.co.uk/weather");
    private static final Logger LOG = LoggerFactory.getLogger(QuickExitController.class);

    private final List<Forgetting> kept;

    QuickExitController(List<Forgetting> kept) {
        this.kept = List.copyOf(kept);
    }

    @Get("/exit")
    HttpResponse<?> leave(HttpRequest<?> request) {
        MutableHttpResponse<?> away = HttpResponse.seeOther(ELSEWHERE)
                .header("Clear-Site-Data", "\"cookies\"")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        for (Forgetting one : kept) {
            request.getCookies().findCookie(one.cookie()).ifPresent(cookie -> forget(one, cookie.getValue()));
            away.cookie(Cookie.of(one.cookie(), "")
                    .path("/")
                    .secure(true)
                    .httpOnly(true)
                    .maxAge(0));
        }
        return away;
    }

    /// Somebody in haste is led on even while the database is away: what is kept cannot be read without the cookie.
    private static void forget(Forgetting one, String value) {
        try {
            one.forget(value);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "what is kept under {} could not be forgotten at once: {}",
                    one.cookie(),
                    Traces.withoutWords(unreachable));
        }
    }
}
