package candour.backend.scrutiny.draw;

import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A draw before whoever runs it: made at the meeting, its cases replaced where they cannot be looked at.
@Controller("/staff/cases/draws/{reference}")
class DrawDeskController {
    private static final Set<String> DONE = Set.of("committed", "drawn", "called-off", "replaced");
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final DrawingCases drawing;
    private final StoredDraws draws;
    private final DrawWords words;
    private final AreaLookup areas;
    private final Pages pages;

    DrawDeskController(DrawingCases drawing, StoredDraws draws, DrawWords words, AreaLookup areas, Pages pages) {
        this.drawing = drawing;
        this.draws = draws;
        this.words = words;
        this.areas = areas;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue @Nullable String done) {
        return page(by, t, get(by, reference), "", done == null ? "" : done, List.of(), 200);
    }

    @Post("/draw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> draw(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        CaseDraw draw = get(by, reference);
        String said = form.text("said").replace(" ", "");
        if (!said.matches("[0-9]{1,12}")) {
            return refused(by, t, draw, said, "said", "cases.draw.said.wrong", UNPROCESSABLE);
        }
        try {
            return drawing.draw(draw, form.number("version"), said, by.actor()) instanceof DrawingOutcome.Done
                    ? done(draw, "drawn")
                    : refused(by, t, draw, said, "said", "cases.draw.frame.changed", UNPROCESSABLE);
        } catch (Stale stale) {
            return refused(by, t, get(by, reference), said, "said", "cases.stale", CONFLICT);
        }
    }

    @Post("/call-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> callOff(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        CaseDraw draw = get(by, reference);
        try {
            drawing.callOff(draw, SentForm.of(sent).number("version"), by.actor());
            return done(draw, "called-off");
        } catch (Stale stale) {
            return refused(by, t, get(by, reference), "", "said", "cases.stale", CONFLICT);
        }
    }

    @Post("/replace")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replace(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        CaseDraw draw = get(by, reference);
        Optional<DrawnCase> taken = PublicReference.parse(form.text("case"))
                .flatMap(draws::findCase)
                .filter(one -> one.drawId() == draw.id());
        Optional<ReplacedBecause> reason = ReplacedBecause.find(form.text("reason"));
        if (taken.isEmpty() || !draw.isDrawn()) {
            return refused(by, t, draw, "", "case", "cases.replace.none", UNPROCESSABLE);
        }
        if (reason.isEmpty()) {
            return refused(by, t, draw, "", "reason", "cases.replace.why", UNPROCESSABLE);
        }
        return switch (drawing.replace(draw, taken.get(), reason.get(), by.actor())) {
            case DrawingOutcome.Done replaced -> done(draw, "replaced");
            case DrawingOutcome.NoneLeft none -> refused(by, t, draw, "", "case", "cases.replace.left", UNPROCESSABLE);
            default -> refused(by, t, draw, "", "case", "cases.replace.late", CONFLICT);
        };
    }

    private HttpResponse<?> refused(
            SignedIn by, Texts t, CaseDraw draw, String said, String field, String key, int status) {
        return page(by, t, draw, said, "", List.of(new FormError(field, t.say(key))), status);
    }

    private HttpResponse<?> page(
            SignedIn by, Texts t, CaseDraw draw, String said, String done, List<FormError> errors, int status) {
        String title = words.name(draw, t);
        DrawDeskPage page = new DrawDeskPage(
                by,
                title,
                draw.staffPath(),
                draw.path(),
                words.state(draw, t),
                words.facts(draw, t),
                words.strata(draw, t),
                draws.cases(draw).stream().map(one -> drawn(one, t)).toList(),
                draw.isCommitted(),
                said,
                draw.version(),
                DONE.contains(done) ? t.say("cases.draw.done." + done) : "",
                errors);
        String shown = errors.isEmpty() ? title : t.say("check.error", "title", title);
        return pages.render(
                        pages.frame(t, shown, draw.staffPath())
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("cases.title"), "/staff/cases")
                                .unlisted(),
                        page)
                .status(status);
    }

    private DrawDeskPage.Drawn drawn(DrawnCase one, Texts t) {
        return new DrawDeskPage.Drawn(
                one.reference().value(),
                t.say("draws.place", "part", one.stratum(), "place", one.place()),
                one.isReplaced() ? "" : "/staff/cases/" + one.reference(),
                words.caseState(one, t));
    }

    private CaseDraw get(SignedIn by, String reference) {
        return PublicReference.parse(reference)
                .flatMap(draws::find)
                .filter(draw -> by.worksFor(areas.getForce(draw.forceId()).slug()))
                .orElseThrow(() -> new NotFound("there is no such draw"));
    }

    private static HttpResponse<?> done(CaseDraw draw, String what) {
        return HttpResponse.seeOther(URI.create(draw.staffPath() + "?done=" + what));
    }
}
