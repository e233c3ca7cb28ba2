package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.outreach.HoldActivity;
import candour.backend.outreach.HoldingActivity;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachSettings;
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

/// One activity, and how it went.
@Controller("/staff/outreach/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ActivityController {
    static final String BECAUSE = "because";
    static final String CAME_OF_IT = "came-of-it";

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_TEXT = 1000;
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ActivityDesk desk;
    private final PlanningActivity planning;
    private final HoldingActivity holding;
    private final OutreachSettings settings;
    private final Pages pages;

    ActivityController(
            ActivityDesk desk,
            PlanningActivity planning,
            HoldingActivity holding,
            OutreachSettings settings,
            Pages pages) {
        this.desk = desk;
        this.planning = planning;
        this.holding = holding;
        this.settings = settings;
        this.pages = pages;
    }

    /// The version of what was read when the form was opened.
    static int version(TypedForm form) {
        String text = form.text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue @Nullable String done) {
        OutreachActivity activity = desk.get(by, reference);
        String key = "outreach.done." + (done == null ? "" : done);
        return show(t, desk.page(by, t, activity, HeldForm.of(activity), t.has(key) ? t.say(key) : ""), OK);
    }

    @Post("/held")
    HttpResponse<?> hold(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        OutreachActivity activity = desk.get(by, reference);
        TypedForm typed = TypedForm.of(body);
        FormAnswers form = HeldForm.sent(typed);
        return switch (HeldForm.check(form, activity, desk.today(), settings.followUpDays(), t)) {
            case Checked.Wrong<HoldActivity> wrong -> wrong(by, t, activity, form, wrong.errors());
            case Checked.Right<HoldActivity> right ->
                act(
                        new Sent(by, t, activity, form, HeldForm.DAY + "-day"),
                        "held",
                        () -> holding.hold(by, activity, version(typed), right.command()));
        };
    }

    @Post("/follow-up")
    HttpResponse<?> followUp(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        return withText(
                by,
                t,
                reference,
                TypedForm.of(body),
                new Wanted(CAME_OF_IT, LONGEST_TEXT, "followed-up"),
                holding::followUp);
    }

    @Post("/cancel")
    HttpResponse<?> cancel(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        return withText(
                by,
                t,
                reference,
                TypedForm.of(body),
                new Wanted(BECAUSE, LONGEST_REASON, "cancelled"),
                planning::cancel);
    }

    /// A text that an act needs.
    ///
    /// @param done what is said once it is done
    private record Wanted(String field, int longest, String done) {}

    /// Something that is done with an activity and a text.
    @FunctionalInterface
    private interface Act {
        void with(SignedIn by, OutreachActivity activity, int version, String text);
    }

    /// What somebody sent.
    ///
    /// @param field that says it where a colleague was faster
    private record Sent(SignedIn by, Texts t, OutreachActivity activity, FormAnswers form, String field) {}

    private HttpResponse<?> withText(SignedIn by, Texts t, String reference, TypedForm typed, Wanted wanted, Act act) {
        OutreachActivity activity = desk.get(by, reference);
        String text = typed.text(wanted.field());
        FormAnswers form = HeldForm.of(activity).with(wanted.field(), text);
        if (text.isEmpty() || text.length() > wanted.longest()) {
            String message = t.say("outreach.missing." + wanted.field(), "n", wanted.longest());
            return wrong(by, t, activity, form, List.of(new FormError(wanted.field(), message)));
        }
        return act(
                new Sent(by, t, activity, form, wanted.field()),
                wanted.done(),
                () -> act.with(by, activity, version(typed), text));
    }

    private HttpResponse<?> wrong(
            SignedIn by, Texts t, OutreachActivity activity, FormAnswers form, List<FormError> errors) {
        return show(t, desk.page(by, t, activity, form.wrong(errors), ""), UNPROCESSABLE);
    }

    private HttpResponse<?> act(Sent sent, String done, Runnable act) {
        Texts t = sent.t();
        try {
            act.run();
        } catch (Stale stale) {
            OutreachActivity now =
                    desk.get(sent.by(), sent.activity().reference().value());
            FormAnswers form = sent.form().wrong(List.of(new FormError(sent.field(), t.say("outreach.stale"))));
            return show(t, desk.page(sent.by(), t, now, form, ""), CONFLICT);
        }
        return HttpResponse.seeOther(
                URI.create("/staff/outreach/" + sent.activity().reference() + "?done=" + done));
    }

    private HttpResponse<?> show(Texts t, ActivityPage page, int status) {
        return pages.render(desk.frame(t, page), page).status(status);
    }
}
