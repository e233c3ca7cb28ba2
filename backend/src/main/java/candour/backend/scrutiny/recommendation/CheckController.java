package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letting the addressee's text out to the public, or giving it back.
@Controller("/staff/recommendations/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CheckController {
    private final CheckingAnswer checking;
    private final StepsController desk;

    CheckController(CheckingAnswer checking, StepsController desk) {
        this.checking = checking;
        this.desk = desk;
    }

    @Post("/approve")
    HttpResponse<?> approve(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return desk.act(
                by,
                t,
                reference,
                form,
                "check",
                "approved",
                named -> checking.approve(by, named, form.version(), form.has("looked")));
    }

    @Post("/return")
    HttpResponse<?> giveBack(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        String why = form.text("why");
        if (AnswerForms.isWrong(why)) {
            String words = t.say("recommendation.error.why", "n", DraftRecommendation.LONGEST_TEXT);
            return desk.refuse(by, t, reference, form, "why", words);
        }
        return desk.act(
                by,
                t,
                reference,
                form,
                "check",
                "returned",
                named -> checking.giveBack(by, named, form.version(), why));
    }
}
