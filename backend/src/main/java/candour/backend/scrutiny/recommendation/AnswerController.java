package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the addressee sends: that it came, its position, what it has done.
@Controller("/staff/recommendations/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AnswerController {
    private final AnsweringRecommendation answering;
    private final StepsController desk;
    private final RecommendationLookup lookup;

    AnswerController(AnsweringRecommendation answering, StepsController desk, RecommendationLookup lookup) {
        this.answering = answering;
        this.desk = desk;
        this.lookup = lookup;
    }

    @Post("/acknowledge")
    HttpResponse<?> acknowledge(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return desk.act(
                by,
                t,
                reference,
                form,
                "acknowledge",
                "acknowledged",
                named -> answering.acknowledge(by, named, form.version()));
    }

    @Post("/answer")
    HttpResponse<?> answer(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return switch (AnswerForms.position(form, lookup.today(), t)) {
            case Checked.Wrong<TakePosition> wrong ->
                desk.refuse(by, t, reference, new Fields(form.typed(), wrong.errors()));
            case Checked.Right<TakePosition> right ->
                desk.act(
                        by,
                        t,
                        reference,
                        form,
                        "position",
                        "position",
                        named -> answering.answer(by, named, form.version(), right.command()));
        };
    }

    @Post("/change")
    HttpResponse<?> change(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        return switch (AnswerForms.change(form, t)) {
            case Checked.Wrong<TellChange> wrong ->
                desk.refuse(by, t, reference, new Fields(form.typed(), wrong.errors()));
            case Checked.Right<TellChange> right ->
                desk.act(
                        by,
                        t,
                        reference,
                        form,
                        "change",
                        "change",
                        named -> answering.tellChange(by, named, form.version(), right.command()));
        };
    }
}
