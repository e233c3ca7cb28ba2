package candour.backend.experience.triage;

import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.ReportMessage;
import candour.backend.experience.WriteMessage;
import candour.backend.experience.triage.CasePages.Typed;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report before a member of staff, and what a caseworker and a safeguarding lead do with it. What was typed is never
/// lost, not when a colleague was quicker either.
@Controller("/staff/reports/{reference}")
class CaseController {
    static final int LONGEST_REASON = 2000;
    private static final List<String> DONE =
            List.of("answered", "moved", "flagged", "decided", "published", "down", "counted");
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final OpeningReport opening;
    private final HandlingReport handling;
    private final DecidingSafeguarding safeguarding;
    private final CasePages cases;
    private final Pages pages;

    CaseController(
            OpeningReport opening,
            HandlingReport handling,
            DecidingSafeguarding safeguarding,
            CasePages cases,
            Pages pages) {
        this.opening = opening;
        this.handling = handling;
        this.safeguarding = safeguarding;
        this.cases = cases;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            SignedIn by,
            Texts t,
            String reference,
            @QueryValue @Nullable String template,
            @QueryValue @Nullable String done) {
        OpenedCase report = opening.open(by, id(reference));
        String begun = template != null && CasePages.TEMPLATES.contains(template)
                ? Texts.of(report.experience().writtenIn()).say("triage.template." + template + ".text")
                : "";
        String said = done != null && DONE.contains(done) ? done : "";
        return page(by, t, report, new Typed(begun, "", "", said, List.of()), 200);
    }

    @Post("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        String text = form.text("answer");
        Optional<WriteMessage.Fault> fault = WriteMessage.fault(text);
        if (fault.isPresent()) {
            String key = fault.get() == WriteMessage.Fault.EMPTY ? "triage.answer.empty" : "triage.answer.long";
            return refused(by, t, reference, text, "", error("answer", t.say(key, "n", ReportMessage.LONGEST)));
        }
        try {
            handling.answer(by, id(reference), form.number("version"), text);
            return done(reference, "answered");
        } catch (Stale stale) {
            return stale(by, t, reference, text, "", "answer");
        }
    }

    @Post("/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        Optional<ExperienceStatus> to = Arrays.stream(ExperienceStatus.values())
                .filter(status -> status.code().equals(form.text("status")))
                .findFirst();
        if (to.isEmpty()) {
            return refused(by, t, reference, "", "", error("status", t.say("triage.move.none")));
        }
        try {
            return switch (handling.move(by, id(reference), form.number("version"), to.get())) {
                case MovingOutcome.Moved moved -> done(reference, "moved");
                case MovingOutcome.NotFromHere notFromHere ->
                    refused(by, t, reference, "", "", error("status", t.say("triage.move.notFromHere")));
                case MovingOutcome.NotWished notWished ->
                    refused(by, t, reference, "", "", error("status", t.say("triage.move.notWished")));
            };
        } catch (Stale stale) {
            return stale(by, t, reference, "", "", "status");
        }
    }

    @Post("/flag")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> flag(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        String reason = StaffForm.of(sent).text("reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused(
                    by, t, reference, "", reason, error("reason", t.say("triage.reason.missing", "n", LONGEST_REASON)));
        }
        safeguarding.flag(by, id(reference), reason);
        return done(reference, "flagged");
    }

    @Post("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        String reason = form.text("reason");
        Optional<SafeguardingDecision> decision = SafeguardingDecision.find(form.text("decision"));
        if (decision.isEmpty()) {
            return refused(by, t, reference, "", reason, error("decision", t.say("triage.decision.missing")));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused(
                    by, t, reference, "", reason, error("reason", t.say("triage.reason.missing", "n", LONGEST_REASON)));
        }
        try {
            safeguarding.decide(by, id(reference), form.number("version"), decision.get(), reason);
            return done(reference, "decided");
        } catch (Stale stale) {
            return stale(by, t, reference, "", reason, "decision");
        }
    }

    private HttpResponse<?> stale(SignedIn by, Texts t, String reference, String answer, String reason, String field) {
        OpenedCase report = opening.open(by, id(reference));
        List<FormError> errors = List.of(new FormError(field, t.say("triage.stale")));
        return page(by, t, report, new Typed(answer, reason, "", "", errors), CONFLICT);
    }

    private HttpResponse<?> refused(
            SignedIn by, Texts t, String reference, String answer, String reason, FormError error) {
        OpenedCase report = opening.open(by, id(reference));
        return page(by, t, report, new Typed(answer, reason, "", "", List.of(error)), UNPROCESSABLE);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, OpenedCase report, Typed typed, int status) {
        CasePage page = cases.page(by, report, typed, t);
        String title = typed.errors().isEmpty() ? page.name() : t.say("check.error", "title", page.name());
        return pages.render(frame(pages, t, by, title, page.path()), page).status(status);
    }

    /// The frame of every page about a report.
    static Frame frame(Pages pages, Texts t, SignedIn by, String title, String path) {
        boolean caseworker = by.has(Role.CASEWORKER);
        return pages.frame(t, title, path)
                .under(t.say("identity.home.title"), "/staff")
                .under(
                        t.say(caseworker ? "triage.queue.title" : "triage.safeguarding.title"),
                        caseworker ? "/staff/reports" : "/staff/safeguarding")
                .unlisted();
    }

    /// @throws NotFound when it names nothing
    static PublicReference id(String reference) {
        return PublicReference.parse(reference).orElseThrow(() -> new NotFound("there is no such report"));
    }

    private static FormError error(String field, String message) {
        return new FormError(field, message);
    }

    private static HttpResponse<?> done(String reference, String what) {
        return HttpResponse.seeOther(URI.create("/staff/reports/" + reference + "?done=" + what));
    }
}
