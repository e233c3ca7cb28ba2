package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.outreach.Commitment;
import candour.backend.outreach.MakingCommitment;
import candour.backend.outreach.MakingCommitment.MakeCommitment;
import candour.backend.outreach.OutreachActivity;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was promised at an activity.
@Controller("/staff/outreach/{reference}/commitments")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CommitmentController {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ActivityDesk desk;
    private final MakingCommitment making;
    private final Pages pages;

    CommitmentController(ActivityDesk desk, MakingCommitment making, Pages pages) {
        this.desk = desk;
        this.making = making;
        this.pages = pages;
    }

    @Post
    HttpResponse<?> make(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        OutreachActivity activity = desk.get(by, reference);
        FormAnswers form = CommitmentForm.sent(TypedForm.of(body));
        return switch (CommitmentForm.check(form, t)) {
            case Checked.Wrong<MakeCommitment> wrong ->
                show(t, desk.page(by, t, activity, form.wrong(wrong.errors()), ""), UNPROCESSABLE);
            case Checked.Right<MakeCommitment> right -> {
                if (!activity.tookPlace()) {
                    List<FormError> errors =
                            List.of(new FormError(CommitmentForm.TOLD, t.say("outreach.commitment.early")));
                    yield show(t, desk.page(by, t, activity, form.wrong(errors), ""), UNPROCESSABLE);
                }
                making.make(by, activity, right.command());
                yield back(activity, "promised");
            }
        };
    }

    @Get("/{commitment}/close")
    HttpResponse<?> open(SignedIn by, Texts t, String reference, String commitment) {
        OutreachActivity activity = desk.get(by, reference);
        return closing(by, t, activity, making.get(activity, commitment), FormAnswers.EMPTY, OK);
    }

    @Post("/{commitment}/close")
    HttpResponse<?> close(
            SignedIn by, Texts t, String reference, String commitment, @Body @Nullable Map<String, Object> body) {
        OutreachActivity activity = desk.get(by, reference);
        Commitment promise = making.get(activity, commitment);
        TypedForm typed = TypedForm.of(body);
        FormAnswers form = CommitmentForm.sent(typed);
        List<FormError> errors = CommitmentForm.checkClosing(form, t);
        if (!errors.isEmpty()) {
            return closing(by, t, activity, promise, form.wrong(errors), UNPROCESSABLE);
        }
        try {
            making.close(
                    by,
                    promise,
                    ActivityController.version(typed),
                    form.has(CommitmentForm.STATE, Commitment.KEPT),
                    form.value(CommitmentForm.OUTCOME));
        } catch (Stale stale) {
            FormAnswers told = form.wrong(List.of(new FormError(CommitmentForm.OUTCOME, t.say("outreach.stale"))));
            return closing(by, t, activity, making.get(activity, commitment), told, CONFLICT);
        }
        return back(activity, "closed");
    }

    private HttpResponse<?> closing(
            SignedIn by, Texts t, OutreachActivity activity, Commitment promise, FormAnswers form, int status) {
        String path = "/staff/outreach/" + activity.reference();
        String action = path + "/commitments/" + promise.reference() + "/close";
        Frame frame = desk.frame(t, t.say("outreach.close.title"), action, form).under(activity.title(), path);
        return pages.render(
                        frame,
                        new CloseCommitmentPage(
                                by, action, promise.told(), promise.promised(), form, promise.version()))
                .status(status);
    }

    private static HttpResponse<?> back(OutreachActivity activity, String done) {
        return HttpResponse.seeOther(URI.create("/staff/outreach/" + activity.reference() + "?done=" + done));
    }

    private HttpResponse<?> show(Texts t, ActivityPage page, int status) {
        return pages.render(desk.frame(t, page), page).status(status);
    }
}
