package candour.backend.representation;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
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

/// Questions about equality, asked after and apart from what someone did here: no cookie, no reference, nothing that
/// leads to a report, an application or a person. Equality Act 2010, section 149, is why they are asked.
@Controller
class AboutYouController {
    /// Where they stood when they were asked on one occasion only; pages people kept lead here.
    private static final String OLD = "/tell/about-you";

    private final Pages pages;
    private final AnsweringAboutYourself answering;
    private final HomeDistricts districts;

    AboutYouController(Pages pages, AnsweringAboutYourself answering, HomeDistricts districts) {
        this.pages = pages;
        this.answering = answering;
        this.districts = districts;
    }

    @Get("/about-you/{occasion}")
    HttpResponse<byte[]> start(String occasion, Texts texts) {
        Occasion on = occasion(occasion);
        AboutYouStartPage page =
                new AboutYouStartPage(on.code(), OnceToken.fresh().text());
        return kept(pages.render(frame(on, texts, texts.say("representation.start.title")), page));
    }

    @Get(OLD)
    HttpResponse<byte[]> startAfterTelling(Texts texts) {
        return start(Occasion.TOLD_US.code(), texts);
    }

    @Get("/about-you/{occasion}/thanks")
    HttpResponse<byte[]> thanks(String occasion, Texts texts) {
        Occasion on = occasion(occasion);
        Frame frame = frame(on, texts, texts.say("representation.thanks.title"));
        return kept(pages.render(frame, new AboutYouThanksPage(on.code())));
    }

    @Get(OLD + "/thanks")
    HttpResponse<byte[]> thanksAfterTelling(Texts texts) {
        return thanks(Occasion.TOLD_US.code(), texts);
    }

    @Post("/about-you/{occasion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(String occasion, @Body Map<String, String> sent, Texts texts) {
        Occasion on = occasion(occasion);
        AboutYouForm form = AboutYouForm.of(sent);
        if (form.step().isEmpty()) {
            return show(on, form, AboutYouStep.GROUP, List.of(), texts);
        }
        AboutYouStep step = form.step().get();
        List<String> problems = form.problems(districts);
        if (!problems.isEmpty()) {
            return show(on, form, step, problems, texts);
        }
        Optional<AboutYouStep> goal = form.back() ? step.previous(form.fields()) : step.next(form.fields());
        if (goal.isPresent()) {
            return show(on, form, goal.get(), List.of(), texts);
        }
        if (form.back()) {
            return HttpResponse.seeOther(URI.create(path(on)));
        }
        answering.answer(form.token(), on, GivenAnswers.of(form.fields()));
        return HttpResponse.seeOther(URI.create(path(on) + "/thanks"));
    }

    @Post(OLD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answerAfterTelling(@Body Map<String, String> sent, Texts texts) {
        return answer(Occasion.TOLD_US.code(), sent, texts);
    }

    private HttpResponse<byte[]> show(
            Occasion on, AboutYouForm form, AboutYouStep step, List<String> problems, Texts texts) {
        AboutYouPage page = AboutYouPage.of(on, form, step, problems, districts.list(), texts);
        String title =
                problems.isEmpty() ? page.title() : texts.say("representation.error.title", "title", page.title());
        MutableHttpResponse<byte[]> answer = pages.render(frame(on, texts, title), page);
        return kept(problems.isEmpty() ? answer : answer.status(HttpStatus.UNPROCESSABLE_ENTITY));
    }

    private Frame frame(Occasion on, Texts texts, String title) {
        return pages.plainFrame(texts, title, path(on))
                .unlisted()
                .withoutCrumbs()
                .withQuickExit();
    }

    private static Occasion occasion(String code) {
        return Occasion.ofCode(code).orElseThrow(() -> new NotFound("no occasion is called " + code));
    }

    private static String path(Occasion on) {
        return "/about-you/" + on.code();
    }

    private static MutableHttpResponse<byte[]> kept(MutableHttpResponse<byte[]> answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
