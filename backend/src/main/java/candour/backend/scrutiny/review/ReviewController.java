package candour.backend.scrutiny.review;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.SentForm;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case: graded by members, agreed by their chair, answered by the force. What was typed is never lost.
@Controller("/staff/cases/{reference}")
class ReviewController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int MOST_MEMBERS = 100;

    private final ReviewingCase reviewing;
    private final AnsweringCase answering;
    private final ReviewPages shown;
    private final CaseAccess access;
    private final Pages pages;

    ReviewController(
            ReviewingCase reviewing, AnsweringCase answering, ReviewPages shown, CaseAccess access, Pages pages) {
        this.reviewing = reviewing;
        this.answering = answering;
        this.shown = shown;
        this.access = access;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue @Nullable String done) {
        return page(by, t, reference, Typed.nothing(done == null ? "" : done), 200);
    }

    @Post("/grade")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> grade(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return switch (OpinionCheck.check(form, "grade", t)) {
            case Checked.Wrong<Opinion> wrong ->
                page(by, t, reference, Typed.wrong(form, "grade", wrong.errors()), UNPROCESSABLE);
            case Checked.Right<Opinion> right -> {
                try {
                    ReviewOutcome outcome = reviewing.grade(by, id(reference), form.number("version"), right.command());
                    yield answer(by, t, reference, form, "grade", "graded", outcome);
                } catch (Stale stale) {
                    yield stale(by, t, reference, form, "grade", "gradeReason");
                }
            }
        };
    }

    @Post("/conflict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stepBack(SignedIn by, String reference) {
        reviewing.declareConflict(by, id(reference));
        return HttpResponse.seeOther(URI.create("/staff/cases?done=conflict"));
    }

    @Post("/agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> agree(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return switch (OpinionCheck.check(form, "agree", t)) {
            case Checked.Wrong<Opinion> wrong ->
                page(by, t, reference, Typed.wrong(form, "agree", wrong.errors()), UNPROCESSABLE);
            case Checked.Right<Opinion> right ->
                answer(
                        by,
                        t,
                        reference,
                        form,
                        "agree",
                        "agreed",
                        reviewing.agree(by, id(reference), right.command(), form.has("agreeChecked")));
        };
    }

    @Post("/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> acknowledge(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        try {
            answering.acknowledge(by, id(reference), form.number("version"));
            return done(reference, "acknowledged");
        } catch (Stale stale) {
            return stale(by, t, reference, form, "", "replyText");
        }
    }

    @Post("/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reply(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        String text = form.text("replyText");
        if (text.isEmpty() || text.length() > Opinion.LONGEST) {
            FormError error = new FormError("replyText", t.say("cases.reply.missing", "n", Opinion.LONGEST));
            return page(by, t, reference, Typed.wrong(form, "reply", List.of(error)), UNPROCESSABLE);
        }
        try {
            return answer(
                    by,
                    t,
                    reference,
                    form,
                    "reply",
                    "replied",
                    answering.reply(by, id(reference), form.number("version"), text, form.has("replyChecked")));
        } catch (Stale stale) {
            return stale(by, t, reference, form, "reply", "replyText");
        }
    }

    @Post("/viewed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> viewed(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        Optional<LocalDate> day = form.day("viewedOn").filter(one -> !one.isAfter(access.today()));
        int members = form.number("members");
        if (day.isEmpty() || members < 1 || members > MOST_MEMBERS) {
            FormError error = new FormError("viewedOn", t.say("cases.viewing.wrong"));
            return page(by, t, reference, Typed.wrong(form, "viewing", List.of(error)), UNPROCESSABLE);
        }
        answering.noteViewing(by, id(reference), day.get(), members);
        return done(reference, "viewed");
    }

    private HttpResponse<?> answer(
            SignedIn by, Texts t, String reference, SentForm form, String prefix, String done, ReviewOutcome outcome) {
        return switch (outcome) {
            case ReviewOutcome.Done ready -> done(reference, done);
            case ReviewOutcome.NotNow late ->
                page(
                        by,
                        t,
                        reference,
                        Typed.wrong(form, prefix, List.of(new FormError(prefix, t.say("cases.notNow")))),
                        CONFLICT);
            case ReviewOutcome.Personal personal ->
                page(
                        by,
                        t,
                        reference,
                        Typed.wrong(form, prefix, List.of(new FormError(prefix + "Checked", t.say("cases.personal"))))
                                .with(personal.found()),
                        UNPROCESSABLE);
        };
    }

    private HttpResponse<?> stale(SignedIn by, Texts t, String reference, SentForm form, String prefix, String field) {
        return page(
                by,
                t,
                reference,
                Typed.wrong(form, prefix, List.of(new FormError(field, t.say("cases.stale")))),
                CONFLICT);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, String reference, Typed typed, int status) {
        ReviewPage page = shown.page(by, reviewing.open(by, id(reference)), typed, t);
        String title = typed.errors().isEmpty() ? page.name() : t.say("check.error", "title", page.name());
        return pages.render(
                        pages.frame(t, title, page.path())
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("cases.title"), "/staff/cases")
                                .unlisted(),
                        page)
                .status(status);
    }

    private static PublicReference id(String reference) {
        return PublicReference.parse(reference).orElseThrow(() -> new NotFound("there is no such case"));
    }

    private static HttpResponse<?> done(String reference, String what) {
        return HttpResponse.seeOther(URI.create("/staff/cases/" + reference + "?done=" + what));
    }
}
