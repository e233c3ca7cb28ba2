package candour.backend.representation;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.shared.people.EqualityAnswers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions about equality, asked after and apart from what someone told: no cookie, no reference, nothing that leads
/// to a report. Equality Act 2010, section 149, is why they are asked.
@Controller("/tell/about-you")
class AboutYouController {
    private static final String PATH = "/tell/about-you";

    private final Pages pages;
    private final AnsweringAboutYourself answering;

    AboutYouController(Pages pages, AnsweringAboutYourself answering) {
        this.pages = pages;
        this.answering = answering;
    }

    @Get
    HttpResponse<byte[]> start(Texts texts) {
        Frame frame = frame(texts, texts.say("representation.start.title"));
        return kept(pages.render(frame, new AboutYouStartPage(OnceToken.fresh().text())));
    }

    @Get("/thanks")
    HttpResponse<byte[]> thanks(Texts texts) {
        return kept(pages.render(frame(texts, texts.say("representation.thanks.title")), new AboutYouThanksPage()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(@Body Map<String, String> sent, Texts texts) {
        AboutYouForm form = AboutYouForm.of(sent);
        if (form.step().isEmpty()) {
            return show(form, AboutYouStep.GROUP, List.of(), texts);
        }
        AboutYouStep step = form.step().get();
        List<String> problems = form.problems();
        if (!problems.isEmpty()) {
            return show(form, step, problems, texts);
        }
        Optional<AboutYouStep> goal = form.back() ? step.previous(form.fields()) : step.next(form.fields());
        if (goal.isPresent()) {
            return show(form, goal.get(), List.of(), texts);
        }
        if (form.back()) {
            return HttpResponse.seeOther(URI.create(PATH));
        }
        answering.answer(form.token(), Occasion.TOLD_US, EqualityAnswers.of(form.fields()));
        return HttpResponse.seeOther(URI.create(PATH + "/thanks"));
    }

    private HttpResponse<byte[]> show(AboutYouForm form, AboutYouStep step, List<String> problems, Texts texts) {
        AboutYouPage page = AboutYouPage.of(form, step, problems, texts);
        String title =
                problems.isEmpty() ? page.title() : texts.say("representation.error.title", "title", page.title());
        MutableHttpResponse<byte[]> answer = pages.render(frame(texts, title), page);
        return kept(problems.isEmpty() ? answer : answer.status(HttpStatus.UNPROCESSABLE_ENTITY));
    }

    private Frame frame(Texts texts, String title) {
        return pages.plainFrame(texts, title, PATH).unlisted().withoutCrumbs().withQuickExit();
    }

    private static MutableHttpResponse<byte[]> kept(MutableHttpResponse<byte[]> answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
