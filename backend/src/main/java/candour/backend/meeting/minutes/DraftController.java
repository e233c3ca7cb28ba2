package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Minutes that are written and approved: reading them, sending them, approving, publishing.
@Controller("/staff/minutes/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DraftController {
    private static final List<String> DONE =
            List.of("saved", "removed", "sent", "back", "approved", "published", "open");

    private final DraftPages drafts;
    private final EditingMinutes editing;
    private final ApprovingMinutes approving;
    private final PublishingMinutes publishing;
    private final Pages pages;

    DraftController(
            DraftPages drafts,
            EditingMinutes editing,
            ApprovingMinutes approving,
            PublishingMinutes publishing,
            Pages pages) {
        this.drafts = drafts;
        this.editing = editing;
        this.approving = approving;
        this.publishing = publishing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue @Nullable String done) {
        String said = done != null && DONE.contains(done) ? done : "";
        return page(by, t, reference, new DraftPages.Said(said, Set.of(), List.of()), 200);
    }

    @Post("/send")
    HttpResponse<?> send(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return send(by, t, reference, MinutesForm.of(sent).number("version"), true);
    }

    @Post("/take-back")
    HttpResponse<?> takeBack(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        return send(by, t, reference, MinutesForm.of(sent).number("version"), false);
    }

    @Post("/approve")
    HttpResponse<?> approve(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        MinutesForm form = MinutesForm.of(sent);
        Set<String> ticked = new HashSet<>(form.list("looked"));
        try {
            ApprovingOutcome outcome = approving.approve(by, id(reference), form.number("version"), ticked);
            return answer(by, t, reference, outcome, "approved", ticked);
        } catch (Stale stale) {
            return stale(by, t, reference);
        }
    }

    @Post("/publish")
    HttpResponse<?> publish(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        try {
            ApprovingOutcome outcome =
                    publishing.publish(by, id(reference), MinutesForm.of(sent).number("version"));
            return answer(by, t, reference, outcome, "published", Set.of());
        } catch (Stale stale) {
            return stale(by, t, reference);
        }
    }

    private HttpResponse<?> send(SignedIn by, Texts t, String reference, int version, boolean send) {
        try {
            editing.send(by, id(reference), version, send);
            return done(reference, send ? "sent" : "back");
        } catch (Stale stale) {
            return stale(by, t, reference);
        }
    }

    private HttpResponse<?> answer(
            SignedIn by, Texts t, String reference, ApprovingOutcome outcome, String what, Set<String> ticked) {
        String key =
                switch (outcome) {
                    case ApprovingOutcome.Done done -> "";
                    case ApprovingOutcome.NotSent notSent -> "minutes.refused.notSent";
                    case ApprovingOutcome.SamePerson same -> "minutes.refused.samePerson";
                    case ApprovingOutcome.NotNeeded needed ->
                        needed.chairMissing() ? "minutes.refused.chairMissing" : "minutes.refused.notNeeded";
                    case ApprovingOutcome.NotLookedAt notLookedAt -> "minutes.refused.notLookedAt";
                    case ApprovingOutcome.NotApproved notApproved -> "minutes.refused.notApproved";
                };
        if (key.isEmpty()) {
            return done(reference, what);
        }
        String field = outcome instanceof ApprovingOutcome.NotLookedAt ? "looked" : "acts";
        return page(by, t, reference, DraftPages.Said.error(field, t.say(key), ticked), MinutesFrames.UNPROCESSABLE);
    }

    private HttpResponse<?> stale(SignedIn by, Texts t, String reference) {
        return page(
                by,
                t,
                reference,
                DraftPages.Said.error("acts", t.say("minutes.refused.stale"), Set.of()),
                MinutesFrames.CONFLICT);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, String reference, DraftPages.Said said, int status) {
        DraftPage page = drafts.page(by, id(reference), said, t);
        return pages.render(MinutesFrames.below(pages, t, page.title(), page.path(), page.errors()), page)
                .status(status);
    }

    private static PublicReference id(String reference) {
        return MinutesFrames.reference(reference);
    }

    static HttpResponse<?> done(String reference, String what) {
        return HttpResponse.seeOther(URI.create("/staff/minutes/" + reference + "?done=" + what));
    }
}
