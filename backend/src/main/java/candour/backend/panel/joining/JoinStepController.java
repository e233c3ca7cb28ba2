package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.panel.application.ApplicationAnswers;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks the questions, one step on a page. A redirect leads on, so no answer ever stands in an address. A page whose
/// answers cannot be taken comes back with all of them.
@Controller("/panels/{panel}/apply/{step}")
@Hidden
class JoinStepController {
    static final String ANSWERS = "check-answers";
    static final String RECEIPT = "reference";
    private static final String CHECK = "check";

    private final Journey journey;
    private final Pages pages;
    private final KeepingJoinDraft drafts;

    JoinStepController(Journey journey, Pages pages, KeepingJoinDraft drafts) {
        this.journey = journey;
        this.pages = pages;
        this.drafts = drafts;
    }

    /// @param from `check` where the page was opened from the list of all answers
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, Texts t, String panel, String step, @QueryValue @Nullable String from) {
        JoinStep asked = find(step);
        Panel one = journey.open(panel);
        Optional<JoinDraft> draft = journey.draft(JoinController.secret(request), one);
        if (draft.isEmpty()) {
            return JoinController.gone(pages, journey, t, one);
        }
        if (draft.get().receipt() != null) {
            return HttpResponse.seeOther(Journey.at(one, RECEIPT));
        }
        return page(t, one, asked, draft.get().answers(), CHECK.equals(from), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Texts t, String panel, String step, @Body @Nullable Map<String, Object> sent) {
        JoinStep asked = find(step);
        Panel one = journey.open(panel);
        SentForm form = SentForm.of(sent);
        Optional<JoinDraft> draft = journey.draft(JoinController.secret(request), one);
        if (draft.filter(kept -> kept.receipt() != null).isPresent()) {
            return HttpResponse.seeOther(Journey.at(one, RECEIPT));
        }
        boolean returning = form.text("return").equals(CHECK);
        ApplicationAnswers typed =
                JoinQuestions.put(asked, form, draft.map(JoinDraft::answers).orElse(ApplicationAnswers.none()));
        List<FormError> errors = new JoinCheck(one, typed, t).of(asked);
        if (!errors.isEmpty()) {
            return page(t, one, asked, typed, returning, errors).status(422);
        }
        String to = returning ? ANSWERS : asked.next().map(JoinStep::word).orElse(ANSWERS);
        MutableHttpResponse<?> on = HttpResponse.seeOther(Journey.at(one, to));
        return kept(request, one, asked, form) ? on : on.cookie(JoinController.cookie(anew(one, asked, form)));
    }

    /// Puts the answers into the draft; false where it ran out meanwhile.
    private boolean kept(HttpRequest<?> request, Panel panel, JoinStep step, SentForm form) {
        return JoinController.secret(request)
                .filter(secret ->
                        journey.draft(JoinController.secret(request), panel).isPresent())
                .flatMap(secret ->
                        drafts.change(secret, draft -> draft.answered(JoinQuestions.put(step, form, draft.answers()))))
                .isPresent();
    }

    /// What somebody has just typed is never lost: a new draft begins with it.
    private String anew(Panel panel, JoinStep step, SentForm form) {
        return drafts.begin(JoinDraft.begun(panel.reference().value())
                .answered(JoinQuestions.put(step, form, ApplicationAnswers.none())));
    }

    private MutableHttpResponse<?> page(
            Texts t, Panel panel, JoinStep step, ApplicationAnswers said, boolean returning, List<FormError> errors) {
        String title = t.say("panel.apply.step." + step.word());
        URI back = returning
                ? Journey.at(panel, ANSWERS)
                : Journey.at(panel, step.before().map(JoinStep::word).orElse(""));
        JoinStepPage page = new JoinStepPage(
                panel.name(),
                title,
                t.say("panel.apply.step." + step.word() + ".intro"),
                step.number(),
                JoinStep.values().length,
                Journey.at(panel, step.word()).toString(),
                back.toString(),
                returning,
                new JoinQuestions(panel, said, t).of(step),
                errors);
        return JoinController.show(
                pages,
                journey,
                t,
                panel,
                errors.isEmpty() ? title : t.say("panel.error", "title", title),
                step.word(),
                page);
    }

    private static JoinStep find(String word) {
        return JoinStep.find(word).orElseThrow(() -> new NotFound("there is no such page"));
    }
}
