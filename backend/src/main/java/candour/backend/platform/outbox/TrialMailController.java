package candour.backend.platform.outbox;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.InetAddress;

/// Shows the mail of a trial run to whoever sits at the machine. Where no trial runs there is no such page.
@Controller("/trial/mail")
@Requires(property = "candour.trial", value = "true")
class TrialMailController {
    private final TrialMail trial;
    private final Pages pages;

    TrialMailController(TrialMail trial, Pages pages) {
        this.trial = trial;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> list(HttpRequest<?> request, Texts t) {
        InetAddress caller = request.getRemoteAddress().getAddress();
        if (caller == null || !caller.isLoopbackAddress()) {
            throw new NotFound("there is no such page");
        }
        return pages.render(
                        pages.plainFrame(t, t.say("platform.trial.mail"), "/trial/mail")
                                .unlisted(),
                        new TrialMailPage(trial.list()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
