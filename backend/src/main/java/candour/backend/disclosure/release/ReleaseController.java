package candour.backend.disclosure.release;

import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Releases for staff: what waits, what it would show, and the two steps that two people take.
@Controller("/staff/releases")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReleaseController {
    private static final String PATH = "/staff/releases";

    private final ReviewingRelease reviewing;
    private final ReviewPages reviews;
    private final ReleaseLookup releases;
    private final Pages pages;

    ReleaseController(ReviewingRelease reviewing, ReviewPages reviews, ReleaseLookup releases, Pages pages) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.releases = releases;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t) {
        List<ReleasesPage.Item> waiting = reviewing.list(by).stream()
                .filter(draft -> !draft.is(DraftRow.RELEASED))
                .map(draft -> new ReleasesPage.Item(
                        CellWords.period(t, draft.period()),
                        PATH + "/" + draft.id(),
                        t.say("release.list.due", "day", InWords.day(t.language(), DueQuarter.dueOn(draft.period()))),
                        t.say("release.state." + draft.state()),
                        "waiting"))
                .toList();
        List<ReleasesPage.Item> released = releases.list().reversed().stream()
                .map(release -> new ReleasesPage.Item(
                        CellWords.period(t, new ReleasePeriod(release.quarter())),
                        "/what-people-told-us/" + new ReleasePeriod(release.quarter()).code(),
                        t.say(
                                "release.list.released",
                                "n",
                                release.number(),
                                "day",
                                InWords.day(t.language(), release.releasedOn())),
                        t.say("release.state.released"),
                        "done"))
                .toList();
        String title = t.say("release.list.title");
        return pages.render(
                pages.frame(t, title, PATH)
                        .under(t.say("identity.home.title"), "/staff")
                        .unlisted(),
                new ReleasesPage(by, waiting, released));
    }

    @Get("/{reference}")
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue Optional<String> area) {
        return page(by, t, reference, area.orElse(Lattice.FORCE), List.of(), 200);
    }

    @Post("/{reference}/count")
    HttpResponse<?> count(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return act(by, t, reference, version -> reviewing.countAgain(by, id(reference), version), sent);
    }

    @Post("/{reference}/propose")
    HttpResponse<?> propose(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return act(by, t, reference, version -> reviewing.propose(by, id(reference), version), sent);
    }

    @Post("/{reference}/return")
    HttpResponse<?> giveBack(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return act(by, t, reference, version -> reviewing.giveBack(by, id(reference), version), sent);
    }

    @Post("/{reference}/approve")
    HttpResponse<?> approve(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return act(by, t, reference, version -> reviewing.approve(by, id(reference), version), sent);
    }

    /// A step of staff on the version that they looked at.
    private interface Act {
        ReviewOutcome on(int version);
    }

    private HttpResponse<?> act(SignedIn by, Texts t, String reference, Act act, @Nullable Map<String, Object> sent) {
        try {
            return switch (act.on(ReviewForm.of(sent).version())) {
                case ReviewOutcome.Done done -> HttpResponse.seeOther(URI.create(PATH + "/" + reference));
                case ReviewOutcome.SamePerson same -> refused(by, t, reference, "release.samePerson", 422);
                case ReviewOutcome.NotNow notNow -> refused(by, t, reference, "release.notNow", 422);
            };
        } catch (Stale stale) {
            return refused(by, t, reference, "release.stale", 409);
        }
    }

    private HttpResponse<?> refused(SignedIn by, Texts t, String reference, String key, int status) {
        return page(by, t, reference, Lattice.FORCE, List.of(new FormError("steps", t.say(key))), status);
    }

    private HttpResponse<?> page(
            SignedIn by, Texts t, String reference, String area, List<FormError> errors, int status) {
        ReviewPage page = reviews.of(by, t, reviewing.get(by, id(reference)), area, errors);
        String title = errors.isEmpty() ? page.title() : t.say("check.error", "title", page.title());
        return pages.render(
                        pages.frame(t, title, page.path())
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("release.list.title"), PATH)
                                .unlisted(),
                        page)
                .status(status);
    }

    private static PublicReference id(String reference) {
        return PublicReference.parse(reference).orElseThrow(() -> new NotFound("there is no such release"));
    }
}
