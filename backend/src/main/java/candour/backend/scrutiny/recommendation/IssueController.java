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

/// Agreeing a draft, giving it up, and sending it out.
@Controller("/staff/recommendations/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class IssueController {
    private final DraftingRecommendation drafting;
    private final IssuingRecommendation issuing;
    private final StepsController desk;

    IssueController(DraftingRecommendation drafting, IssuingRecommendation issuing, StepsController desk) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.desk = desk;
    }

    @Post("/agree")
    HttpResponse<?> agree(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return desk.act(by, t, reference, form, "agree", "agreed", named -> issuing.agree(by, named, form.version()));
    }

    @Post("/set-aside")
    HttpResponse<?> setAside(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return desk.act(
                by,
                t,
                reference,
                form,
                "set-aside",
                "set-aside",
                named -> drafting.setAside(by, named, form.version()));
    }

    @Post("/deliver")
    HttpResponse<?> deliver(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return desk.act(
                by,
                t,
                reference,
                form,
                "deliver",
                "delivered",
                named -> issuing.deliver(by, named, form.version(), form.has("looked")));
    }
}
