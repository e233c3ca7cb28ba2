package candour.backend.scrutiny.draw;

import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a draw is bound.
@Controller("/staff/cases/draws/new")
class NewDrawController {
    private static final int UNPROCESSABLE = 422;

    private final DrawingCases drawing;
    private final DrawForm forms;
    private final NewDrawPages shown;
    private final AreaLookup areas;
    private final Pages pages;

    NewDrawController(DrawingCases drawing, DrawForm forms, NewDrawPages shown, AreaLookup areas, Pages pages) {
        this.drawing = drawing;
        this.forms = forms;
        this.shown = shown;
        this.areas = areas;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(SignedIn by, Texts t) {
        return page(by, t, SentForm.of(Map.of("focus1", Focus.any().text(), "size1", "5")), List.of(), 200);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> commit(SignedIn by, Texts t, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return switch (forms.check(form, forces(by), t)) {
            case Checked.Wrong<CommitDraw> wrong -> page(by, t, form, wrong.errors(), UNPROCESSABLE);
            case Checked.Right<CommitDraw> right ->
                switch (drawing.commit(right.command(), by.actor())) {
                    case CommittingOutcome.Committed done ->
                        HttpResponse.seeOther(URI.create("/staff/cases/draws/" + done.draw() + "?done=committed"));
                    case CommittingOutcome.FrameChanged changed ->
                        page(
                                by,
                                t,
                                form,
                                List.of(new FormError("extract", t.say("cases.draw.frame.changed"))),
                                UNPROCESSABLE);
                    case CommittingOutcome.TooFew few ->
                        page(by, t, form, List.of(tooFew(form, few, t)), UNPROCESSABLE);
                };
        };
    }

    /// The part is counted among those that were filled in.
    private static FormError tooFew(SentForm form, CommittingOutcome.TooFew few, Texts t) {
        int seen = 0;
        String field = "size1";
        for (int part = 1; part <= DrawForm.PARTS; part++) {
            if (form.has("size" + part) && ++seen == few.stratum()) {
                field = "size" + part;
            }
        }
        return new FormError(field, t.say("cases.draw.size.few", "n", few.has(), "fewest", DrawPlan.FEWEST));
    }

    private HttpResponse<?> page(SignedIn by, Texts t, SentForm form, List<FormError> errors, int status) {
        String title = t.say("cases.draw.new");
        String shownTitle = errors.isEmpty() ? title : t.say("check.error", "title", title);
        return pages.render(
                        pages.frame(t, shownTitle, "/staff/cases/draws/new")
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("cases.title"), "/staff/cases")
                                .unlisted(),
                        shown.page(by, forces(by), form, errors, t))
                .status(status);
    }

    private List<Integer> forces(SignedIn by) {
        return areas.forces().stream()
                .filter(force -> by.worksFor(force.slug()))
                .map(force -> force.id())
                .toList();
    }
}
