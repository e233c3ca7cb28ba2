package candour.backend.experience.triage;

import candour.backend.experience.triage.CasePages.Typed;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes in whether figures shall count a report that was left out of them as it came in.
@Controller("/staff/reports/{reference}/counting")
class CountingController {
    private static final String FIELD = "why";

    private final DecidingCounting deciding;
    private final OpeningReport opening;
    private final CasePages cases;
    private final Pages pages;

    CountingController(DecidingCounting deciding, OpeningReport opening, CasePages cases, Pages pages) {
        this.deciding = deciding;
        this.opening = opening;
        this.cases = cases;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        PublicReference id = CaseController.id(reference);
        String reason = form.text(FIELD);
        if (reason.isEmpty() || reason.length() > CaseController.LONGEST_REASON) {
            String error = t.say("triage.reason.missing", "n", CaseController.LONGEST_REASON);
            return again(by, t, id, reason, error).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            boolean counted = form.text("counted").equals("yes");
            return switch (deciding.decide(by, id, form.number("version"), counted, reason)) {
                case CountingOutcome.Decided decided ->
                    HttpResponse.seeOther(URI.create("/staff/reports/" + id + "?done=counted"));
                case CountingOutcome.NotLeftOut notLeftOut ->
                    again(by, t, id, reason, t.say("triage.counting.not")).status(HttpStatus.UNPROCESSABLE_ENTITY);
            };
        } catch (Stale stale) {
            return again(by, t, id, reason, t.say("triage.stale")).status(HttpStatus.CONFLICT);
        }
    }

    private MutableHttpResponse<?> again(SignedIn by, Texts t, PublicReference id, String reason, String error) {
        OpenedCase report = opening.open(by, id);
        CasePage page = cases.page(by, report, new Typed("", "", reason, "", List.of(new FormError(FIELD, error))), t);
        String title = t.say("check.error", "title", page.name());
        return pages.render(CaseController.frame(pages, t, by, title, page.path()), page);
    }
}
