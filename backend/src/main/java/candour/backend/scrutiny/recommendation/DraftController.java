package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.MeetingLookup;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.recommendation.DraftPages.Showing;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writing a recommendation. What was typed is never lost, not when a colleague was quicker either.
@Controller("/staff/recommendations")
class DraftController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final DraftingRecommendation drafting;
    private final Recommendations book;
    private final DraftPages drafts;
    private final MeetingLookup meetings;
    private final Pages pages;

    DraftController(
            DraftingRecommendation drafting,
            Recommendations book,
            DraftPages drafts,
            MeetingLookup meetings,
            Pages pages) {
        this.drafting = drafting;
        this.book = book;
        this.drafts = drafts;
        this.meetings = meetings;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(
            SignedIn by,
            Texts t,
            @QueryValue @Nullable String panel,
            @QueryValue @Nullable String meeting,
            @QueryValue("case") @Nullable String ofCase) {
        Map<String, String> begun = new HashMap<>();
        begun.put(DraftForm.PANEL, panel == null ? "" : panel);
        begun.put(DraftForm.MEETING, meeting == null ? "" : meeting);
        begun.put(DraftForm.CASE, ofCase == null ? "" : ofCase);
        begun.put(DraftForm.ADDRESSEE, Addressee.FORCE.code());
        begun.put(DraftForm.LANGUAGE, t.language().code());
        return page(by, t, new Fields(begun, List.of()), new Showing(null, false, false), 200);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> draft(SignedIn by, Texts t, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        if (form.has("look")) {
            return page(by, t, new Fields(form.typed(), List.of()), new Showing(null, true, false), 200);
        }
        return switch (DraftForm.check(form, drafts.choices(by, null), drafts.today(), t)) {
            case Checked.Right<DraftRecommendation> right -> shown(drafting.draft(by, right.command()), "drafted");
            case Checked.Wrong<DraftRecommendation> wrong ->
                page(by, t, new Fields(form.typed(), wrong.errors()), new Showing(null, true, false), UNPROCESSABLE);
        };
    }

    @Get("/{reference}/edit")
    HttpResponse<?> edit(SignedIn by, Texts t, String reference) {
        Recommendation one = book.getForDrafting(by, DraftPages.reference(reference));
        return page(by, t, new Fields(filled(by, one), List.of()), new Showing(one, true, false), 200);
    }

    @Post("/{reference}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revise(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        PublicReference named = DraftPages.reference(reference);
        Recommendation one = book.getForDrafting(by, named);
        if (form.has("look")) {
            return page(by, t, new Fields(form.typed(), List.of()), new Showing(one, true, false), 200);
        }
        Checked<DraftRecommendation> checked = DraftForm.check(form, drafts.choices(by, one), drafts.today(), t);
        if (checked instanceof Checked.Wrong<DraftRecommendation> wrong) {
            Fields fields = new Fields(form.typed(), wrong.errors());
            return page(by, t, fields, new Showing(one, true, false), UNPROCESSABLE);
        }
        DraftRecommendation draft = ((Checked.Right<DraftRecommendation>) checked).command();
        try {
            if (drafting.revise(by, named, form.version(), draft) instanceof StepOutcome.Taken) {
                return shown(named, "revised");
            }
            List<FormError> errors =
                    List.of(new FormError(DraftForm.TITLE, t.say("recommendation.refused.notFromHere")));
            return page(by, t, new Fields(form.typed(), errors), new Showing(one, false, false), UNPROCESSABLE);
        } catch (Stale stale) {
            List<FormError> errors = List.of(new FormError(DraftForm.TITLE, t.say("recommendation.stale")));
            Recommendation now = book.getForDrafting(by, named);
            return page(by, t, new Fields(form.typed(), errors), new Showing(now, false, true), CONFLICT);
        }
    }

    private Map<String, String> filled(SignedIn by, Recommendation one) {
        String panel = drafts.choices(by, one).panels().stream()
                .map(known -> known.reference().value())
                .findFirst()
                .orElse("");
        String meeting = Optional.ofNullable(one.meetingId())
                .flatMap(meetings::find)
                .map(known -> known.reference().value())
                .orElse("");
        return DraftForm.filled(one, panel, meeting);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, Fields fields, Showing showing, int status) {
        DraftPage page = drafts.page(by, t, fields, showing);
        String title = fields.errors().isEmpty() ? page.title() : t.say("check.error", "title", page.title());
        return pages.render(
                        pages.frame(t, title, page.action())
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("recommendation.list.title"), "/staff/recommendations")
                                .unlisted(),
                        page)
                .status(status);
    }

    private static HttpResponse<?> shown(PublicReference reference, String done) {
        return HttpResponse.seeOther(URI.create("/staff/recommendations/" + reference + "?done=" + done));
    }
}
