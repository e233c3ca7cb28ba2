package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The panel's verdict, and asking again.
@Controller("/staff/recommendations/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class VerdictController {
    private static final String REASON = "reason";

    private final JudgingRecommendation judging;
    private final StepsController desk;
    private final RecommendationLookup lookup;

    VerdictController(JudgingRecommendation judging, StepsController desk, RecommendationLookup lookup) {
        this.judging = judging;
        this.desk = desk;
        this.lookup = lookup;
    }

    @Post("/verdict")
    HttpResponse<?> judge(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        List<FormError> errors = new ArrayList<>();
        @Nullable Verdict verdict = Verdict.find(form.text("verdict")).orElse(null);
        if (verdict == null) {
            errors.add(new FormError("verdict", t.say("recommendation.error.verdict")));
        }
        checkReason(form, t, errors);
        if (verdict == null || !errors.isEmpty()) {
            return desk.refuse(by, t, reference, new Fields(form.typed(), errors));
        }
        return desk.act(
                by,
                t,
                reference,
                form,
                "verdict",
                "verdict",
                named -> judging.judge(by, named, form.version(), verdict, form.text(REASON), form.has("looked")));
    }

    @Post("/reopen")
    HttpResponse<?> reopen(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        List<FormError> errors = new ArrayList<>();
        checkReason(form, t, errors);
        @Nullable LocalDate due = form.day("due").orElse(null);
        if (due == null || !due.isAfter(lookup.today())) {
            errors.add(new FormError("due", t.say("recommendation.error.due")));
        }
        if (due == null || !errors.isEmpty()) {
            return desk.refuse(by, t, reference, new Fields(form.typed(), errors));
        }
        return desk.act(
                by,
                t,
                reference,
                form,
                "reason",
                "reopened",
                named -> judging.reopen(by, named, form.version(), form.text(REASON), due, form.has("looked")));
    }

    private static void checkReason(SentForm form, Texts t, List<FormError> errors) {
        if (AnswerForms.isWrong(form.text(REASON))) {
            errors.add(
                    new FormError(REASON, t.say("recommendation.error.reason", "n", DraftRecommendation.LONGEST_TEXT)));
        }
    }
}
