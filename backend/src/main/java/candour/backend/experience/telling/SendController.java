package candour.backend.experience.telling;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.limit.Sources;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;

/// Shows all answers before they are sent, and sends them.
@Controller("/tell/check-answers")
@Hidden
class SendController {
    private final KeepingDraft drafts;
    private final SendingDraft sending;
    private final Sources sources;
    private final Districts districts;
    private final Pages pages;

    SendController(KeepingDraft drafts, SendingDraft sending, Sources sources, Districts districts, Pages pages) {
        this.sources = sources;
        this.drafts = drafts;
        this.sending = sending;
        this.districts = districts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Texts t) {
        Optional<Draft> draft = TellController.secret(request).flatMap(drafts::find);
        if (draft.isEmpty()) {
            return TellController.gone(pages, t);
        }
        if (draft.get().receipt() != null) {
            return HttpResponse.seeOther(TellController.RECEIPT);
        }
        Answers answers = draft.get().answers().relevant(Questionnaire.current());
        List<Step> steps = Questionnaire.current().asked(answers);
        AnswersPage page = new AnswersPage(
                steps.stream().map(step -> group(t, step, answers)).toList(),
                "/tell/" + steps.getLast().id(),
                answers.isEmpty());
        return pages.render(TellController.frame(pages, t, t.say("tell.answers.title"), "/tell/check-answers"), page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Texts t) {
        return TellController.secret(request)
                .flatMap(secret -> sending.send(secret, t.language(), sources.of(request)))
                .<HttpResponse<?>>map(reference -> HttpResponse.seeOther(TellController.RECEIPT))
                .orElseGet(() -> TellController.gone(pages, t));
    }

    private AnswersPage.Group group(Texts t, Step step, Answers answers) {
        List<AnswersPage.Row> rows = step.asked(answers).stream()
                .filter(question -> !answers.list(question.id()).isEmpty())
                .map(question -> new AnswersPage.Row(
                        t.say(question.shortKey()),
                        AnswerWords.lines(t, question, answers.list(question.id()), districts::find)))
                .toList();
        return new AnswersPage.Group(step.id(), t.say(step.titleKey()), rows);
    }
}
