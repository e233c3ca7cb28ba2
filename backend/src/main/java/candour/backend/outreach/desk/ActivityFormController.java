package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OwnOutreach;
import candour.backend.outreach.PlanActivity;
import candour.backend.outreach.PlanningActivity;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Planning an activity, and changing the plan.
@Controller("/staff/outreach")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ActivityFormController {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final OwnOutreach own;
    private final PlanningActivity planning;
    private final ActivityFormPages forms;
    private final DeskPages frames;
    private final Pages pages;

    ActivityFormController(
            OwnOutreach own, PlanningActivity planning, ActivityFormPages forms, DeskPages frames, Pages pages) {
        this.own = own;
        this.planning = planning;
        this.forms = forms;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param group code of a flagged group, from the page of its flag
    /// @param occasion on what occasion it was under-represented
    /// @param area where; without a flag, where the activity is to be
    @Get("/new")
    HttpResponse<?> start(
            SignedIn by,
            Texts t,
            @QueryValue @Nullable String group,
            @QueryValue @Nullable String occasion,
            @QueryValue @Nullable String area) {
        return show(t, forms.page(by, t, null, forms.begun(by, group, occasion, area), 0, List.of()), OK);
    }

    @Post("/new")
    HttpResponse<?> plan(SignedIn by, Texts t, @Body @Nullable Map<String, Object> body) {
        FormAnswers form = ActivityForm.sent(TypedForm.of(body));
        return switch (forms.check(by, t, null, form)) {
            case Checked.Wrong<PlanActivity> wrong ->
                show(t, forms.page(by, t, null, form.wrong(wrong.errors()), 0, List.of()), UNPROCESSABLE);
            case Checked.Right<PlanActivity> right ->
                HttpResponse.seeOther(
                        URI.create("/staff/outreach/" + planning.plan(by, right.command()) + "?done=planned"));
        };
    }

    @Get("/{reference}/change")
    HttpResponse<?> open(SignedIn by, Texts t, String reference) {
        OutreachActivity activity = own.activity(by, reference);
        return show(t, forms.page(by, t, activity, forms.of(activity), activity.version(), List.of()), OK);
    }

    @Post("/{reference}/change")
    HttpResponse<?> change(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        OutreachActivity activity = own.activity(by, reference);
        TypedForm typed = TypedForm.of(body);
        int version = ActivityController.version(typed);
        FormAnswers form = ActivityForm.sent(typed);
        return switch (forms.check(by, t, activity, form)) {
            case Checked.Wrong<PlanActivity> wrong ->
                show(t, forms.page(by, t, activity, form.wrong(wrong.errors()), version, List.of()), UNPROCESSABLE);
            case Checked.Right<PlanActivity> right -> {
                try {
                    planning.change(by, activity, version, right.command());
                } catch (Stale stale) {
                    FormAnswers told = form.wrong(List.of(new FormError(ActivityForm.TITLE, t.say("outreach.stale"))));
                    OutreachActivity theirs = own.activity(by, reference);
                    yield show(t, forms.page(by, t, theirs, told, theirs.version(), forms.lines(theirs, t)), CONFLICT);
                }
                yield HttpResponse.seeOther(URI.create("/staff/outreach/" + reference + "?done=changed"));
            }
        };
    }

    private HttpResponse<?> show(Texts t, ActivityFormPage page, int status) {
        return pages.render(
                        frames.frame(t, page.title(), page.action(), page.form().errors()), page)
                .status(status);
    }
}
