package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;

/// Where the application begins and ends. No cookie is set before somebody begins.
@Controller("/panels/{panel}/apply")
@Hidden
class JoinController {
    private final Journey journey;
    private final KeepingJoinDraft drafts;

    JoinController(Journey journey, KeepingJoinDraft drafts) {
        this.journey = journey;
        this.drafts = drafts;
    }

    @Get
    HttpResponse<?> start(Texts t, String panel) {
        Panel one = journey.open(panel);
        return journey.show(t, one, t.say("panel.apply.title", "panel", one.name()), "", JoinPage.of(one, false));
    }

    /// Begins, or carries on with answers to the same panel that were not sent.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, String panel) {
        Panel one = journey.open(panel);
        if (journey.draft(request, one).isPresent()) {
            return HttpResponse.seeOther(Journey.at(one, JoinStep.YOU.word()));
        }
        Journey.secret(request).ifPresent(drafts::forget);
        return HttpResponse.seeOther(Journey.at(one, JoinStep.YOU.word()))
                .cookie(Journey.cookie(
                        drafts.begin(JoinDraft.begun(one.reference().value()))));
    }

    @Get("/sent")
    HttpResponse<?> sent(Texts t, String panel) {
        Panel one = journey.open(panel);
        return journey.show(t, one, t.say("panel.apply.sent"), "sent", new AppliedPage(one.name()));
    }
}
