package candour.backend.panel.joining;

import candour.backend.panel.Field;
import candour.backend.panel.Panel;
import candour.backend.panel.application.ApplicationAnswers;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Shows all answers before they are sent, and sends them.
@Controller("/panels/{panel}/apply/check-answers")
@Hidden
class SendApplicationController {
    private final Journey journey;
    private final Pages pages;
    private final SendingApplication sending;

    SendApplicationController(Journey journey, Pages pages, SendingApplication sending) {
        this.journey = journey;
        this.pages = pages;
        this.sending = sending;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Texts t, String panel) {
        Panel one = journey.open(panel);
        Optional<JoinDraft> draft = journey.draft(JoinController.secret(request), one);
        if (draft.isEmpty()) {
            return JoinController.gone(pages, journey, t, one);
        }
        if (draft.get().receipt() != null) {
            return HttpResponse.seeOther(Journey.at(one, JoinStepController.RECEIPT));
        }
        ApplicationAnswers said = draft.get().answers();
        Optional<JoinStep> unfinished = JoinCheck.unfinished(one, said, t);
        if (unfinished.isPresent()) {
            return HttpResponse.seeOther(Journey.at(one, unfinished.get().word() + "?from=check"));
        }
        JoinAnswersPage page = new JoinAnswersPage(
                one.name(),
                Journey.at(one, "").toString(),
                Arrays.stream(JoinStep.values())
                        .map(step -> group(t, one, step, said))
                        .toList());
        return JoinController.show(
                pages, journey, t, one, t.say("panel.apply.answers"), JoinStepController.ANSWERS, page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Texts t, String panel) {
        Panel one = journey.open(panel);
        Optional<JoinDraft> draft = journey.draft(JoinController.secret(request), one);
        if (draft.isEmpty()) {
            return JoinController.gone(pages, journey, t, one);
        }
        if (draft.get().receipt() == null
                && JoinCheck.unfinished(one, draft.get().answers(), t).isPresent()) {
            return HttpResponse.seeOther(Journey.at(one, JoinStepController.ANSWERS));
        }
        return JoinController.secret(request)
                .flatMap(secret -> sending.send(secret, one, t.language()))
                .<HttpResponse<?>>map(reference -> HttpResponse.seeOther(Journey.at(one, JoinStepController.RECEIPT)))
                .orElseGet(() -> JoinController.gone(pages, journey, t, one));
    }

    private static JoinAnswersPage.Group group(Texts t, Panel panel, JoinStep step, ApplicationAnswers said) {
        return new JoinAnswersPage.Group(
                t.say("panel.apply.step." + step.word()),
                Journey.at(panel, step.word() + "?from=check").toString(),
                new JoinQuestions(panel, said, t)
                        .of(step).stream()
                                .filter(field -> !said.list(field.id()).isEmpty())
                                .map(field -> new JoinAnswersPage.Row(field.label(), words(field)))
                                .toList());
    }

    private static String words(Field field) {
        return field.choices().isEmpty()
                ? field.value()
                : field.choices().stream()
                        .filter(Field.Choice::chosen)
                        .map(Field.Choice::label)
                        .collect(Collectors.joining("; "));
    }
}
