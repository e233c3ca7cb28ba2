package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What the controllers of a recommendation share: shows it to those who work with it, and answers what they send:
/// with the page again when it could not be taken, with everything they typed.
@Singleton
class StepsController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Set<String> DONE = Set.of(
            "drafted",
            "revised",
            "set-aside",
            "agreed",
            "delivered",
            "acknowledged",
            "position",
            "change",
            "approved",
            "returned",
            "verdict",
            "reopened");

    private final Recommendations book;
    private final RecommendationPages recommendations;
    private final RecommendationLookup lookup;
    private final DraftPages drafts;
    private final Pages pages;

    StepsController(
            Recommendations book,
            RecommendationPages recommendations,
            RecommendationLookup lookup,
            DraftPages drafts,
            Pages pages) {
        this.book = book;
        this.recommendations = recommendations;
        this.lookup = lookup;
        this.drafts = drafts;
        this.pages = pages;
    }

    /// The page.
    ///
    /// @param done what was done just now; anything unknown is nothing
    HttpResponse<?> show(SignedIn by, Texts t, String reference, String done) {
        return page(by, t, reference, Fields.empty(), DONE.contains(done) ? done : "", 200);
    }

    /// Takes a step with what was sent.
    ///
    /// @param field of the form that the step belongs to, where its errors stand
    /// @param done what was done if it is taken
    HttpResponse<?> act(
            SignedIn by,
            Texts t,
            String reference,
            SentForm form,
            String field,
            String done,
            Function<PublicReference, StepOutcome> act) {
        try {
            StepOutcome outcome = act.apply(DraftPages.reference(reference));
            String key =
                    switch (outcome) {
                        case StepOutcome.Taken taken -> "";
                        case StepOutcome.NotFromHere notFromHere -> "recommendation.refused.notFromHere";
                        case StepOutcome.SamePerson same -> "recommendation.refused.samePerson";
                        case StepOutcome.BeingChecked checked -> "recommendation.refused.beingChecked";
                        case StepOutcome.DayPassed passed -> "recommendation.refused.dayPassed";
                        case StepOutcome.MayPointToSomebody pointing -> "recommendation.refused.pointing";
                    };
            if (key.isEmpty()) {
                return HttpResponse.seeOther(URI.create("/staff/recommendations/" + reference + "?done=" + done));
            }
            boolean pointing = outcome instanceof StepOutcome.MayPointToSomebody;
            return refuse(by, t, reference, form, pointing ? "looked" : field, t.say(key));
        } catch (Stale stale) {
            Fields fields = RecommendationPages.refused(form.typed(), field, t.say("recommendation.stale"));
            return page(by, t, reference, fields, "", CONFLICT);
        }
    }

    /// The page again with one error.
    HttpResponse<?> refuse(SignedIn by, Texts t, String reference, SentForm form, String field, String message) {
        return page(by, t, reference, RecommendationPages.refused(form.typed(), field, message), "", UNPROCESSABLE);
    }

    /// The page again with errors.
    HttpResponse<?> refuse(SignedIn by, Texts t, String reference, Fields fields) {
        return page(by, t, reference, fields, "", UNPROCESSABLE);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, String reference, Fields fields, String done, int status) {
        Recommendation one = book.get(by, DraftPages.reference(reference));
        RecommendationPage page =
                recommendations.page(by, one, looking(fields, one, t), drafts.similar(lookup.earlier(one), t), done, t);
        String title = fields.errors().isEmpty() ? page.title() : t.say("check.error", "title", page.title());
        return pages.render(
                        pages.frame(t, title, page.path())
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("recommendation.list.title"), "/staff/recommendations")
                                .unlisted(),
                        page)
                .status(status);
    }

    /// Verdicts are looked through as they are sent, so what was found in one is said beside it.
    private static Fields looking(Fields fields, Recommendation one, Texts t) {
        if (fields.error("looked").isEmpty() || !one.isPublic() || one.checkingOn() != null) {
            return fields;
        }
        Map<String, String> typed = new HashMap<>(fields.typed());
        typed.put("findings", String.join("\n", FoundDetails.in(fields.value("reason"), t)));
        return new Fields(typed, fields.errors());
    }
}
