package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Opening published minutes to put something right, and saying what, as the public will read it.
@Controller("/staff/minutes/{reference}/correction")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CorrectionController {
    private static final int LONGEST = 1000;
    private static final String FIELD = "what";

    private final MinutesRights rights;
    private final EditingMinutes editing;
    private final DraftPages drafts;
    private final Pages pages;

    CorrectionController(MinutesRights rights, EditingMinutes editing, DraftPages drafts, Pages pages) {
        this.rights = rights;
        this.editing = editing;
        this.drafts = drafts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference) {
        Minutes of = correctable(by, reference);
        return page(by, t, of, of.correction(), List.of(), 200);
    }

    @Post
    HttpResponse<?> begin(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        String what = MinutesForm.of(sent).line(FIELD);
        Minutes of = correctable(by, reference);
        if (what.isEmpty() || what.length() > LONGEST) {
            List<FormError> errors = List.of(new FormError(FIELD, t.say("minutes.correction.missing", "n", LONGEST)));
            return page(by, t, of, what, errors, MinutesFrames.UNPROCESSABLE);
        }
        try {
            PublicReference id = of.reference();
            if (of.isCorrection()) {
                editing.sayCorrection(by, id, what);
            } else {
                editing.beginCorrection(by, id, what);
            }
            return DraftController.done(reference, "open");
        } catch (Stale stale) {
            List<FormError> errors = List.of(new FormError(FIELD, t.say("minutes.refused.stale")));
            return page(by, t, correctable(by, reference), what, errors, MinutesFrames.CONFLICT);
        }
    }

    private Minutes correctable(SignedIn by, String reference) {
        Minutes of = rights.get(by, MinutesFrames.reference(reference));
        if (!rights.mayWrite(by, of.panelId(), of.forceId()) || !of.isPublished()) {
            throw new NotAllowed();
        }
        return of;
    }

    private HttpResponse<?> page(SignedIn by, Texts t, Minutes of, String what, List<FormError> errors, int status) {
        String title = t.say("minutes.correction.title");
        return pages.render(
                        MinutesFrames.below(pages, t, title, of.staffPath() + "/correction", errors)
                                .under(drafts.title(of, t), of.staffPath()),
                        new CorrectionPage(by, of.staffPath(), what, errors))
                .status(status);
    }
}
