package candour.backend.experience.telling;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks the questions, one step on a page. A redirect leads on, so no answer ever stands in an address. A page whose
/// answers cannot be taken comes back with all of them.
@Controller("/tell/{step}")
@Hidden
class StepController {
    private final AnsweringStep answering;
    private final KeepingDraft drafts;
    private final StepPages steps;
    private final Pages pages;

    StepController(AnsweringStep answering, KeepingDraft drafts, StepPages steps, Pages pages) {
        this.answering = answering;
        this.drafts = drafts;
        this.steps = steps;
        this.pages = pages;
    }

    /// @param from `check` where the page was opened from the list of all answers
    @Get
    HttpResponse<?> show(HttpRequest<?> request, String step, @QueryValue @Nullable String from, Texts t) {
        Step asked = find(step);
        Optional<Draft> draft = TellController.secret(request).flatMap(drafts::find);
        if (draft.isEmpty()) {
            return TellController.gone(pages, t);
        }
        Answers answers = draft.get().answers();
        if (draft.get().receipt() != null) {
            return HttpResponse.seeOther(TellController.RECEIPT);
        }
        if (asked.asked(answers).isEmpty()) {
            return HttpResponse.seeOther(next(asked, answers));
        }
        StepForm form = StepForm.of(asked, answers, StepForm.CHECK.equals(from));
        return show(t, steps.page(t, asked, draft.get(), form, StepPages.Refused.NOTHING));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String step, @Body @Nullable Map<String, Object> body, Texts t) {
        Step asked = find(step);
        StepForm form = StepForm.of(body);
        return switch (answering.answer(TellController.secret(request), asked, form)) {
            case AnsweringOutcome.Kept kept -> {
                MutableHttpResponse<?> on =
                        HttpResponse.seeOther(kept.chooses() ? again(asked, form) : after(asked, form, kept.draft()));
                yield kept.cookie() == null ? on : on.cookie(TellController.cookie(kept.cookie()));
            }
            case AnsweringOutcome.NotTaken not ->
                show(t, steps.page(t, asked, not.draft(), form, not.refused())).status(422);
            case AnsweringOutcome.SentBefore sent -> HttpResponse.seeOther(TellController.RECEIPT);
        };
    }

    private MutableHttpResponse<?> show(Texts t, StepPage page) {
        String title = t.say("tell.step.title", "n", page.number(), "of", page.of());
        String shown = page.errors().isEmpty() ? title : t.say("tell.error", "title", title);
        return pages.render(TellController.frame(pages, t, shown, "/tell/" + page.id()), page);
    }

    private static URI again(Step step, StepForm form) {
        return URI.create("/tell/" + step.id() + (form.returns() ? "?from=" + StepForm.CHECK : ""));
    }

    private static URI after(Step step, StepForm form, Draft draft) {
        return form.returns() ? TellController.ANSWERS : next(step, draft.answers());
    }

    private static URI next(Step step, Answers answers) {
        return Questionnaire.current()
                .after(step, answers)
                .map(later -> URI.create("/tell/" + later.id()))
                .orElse(TellController.ANSWERS);
    }

    private static Step find(String id) {
        return Questionnaire.current().findStep(id).orElseThrow(() -> new NotFound("There is no such page."));
    }
}
