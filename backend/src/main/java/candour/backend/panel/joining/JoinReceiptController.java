package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.guard.SessionCookie;
import candour.shared.reference.ReportReference;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shows the reference until its holder says that they have kept it: the portal cannot tell it again afterwards.
@Controller("/panels/{panel}/apply/reference")
@Hidden
class JoinReceiptController {
    private final Journey journey;
    private final Pages pages;
    private final KeepingJoinDraft drafts;

    JoinReceiptController(Journey journey, Pages pages, KeepingJoinDraft drafts) {
        this.journey = journey;
        this.pages = pages;
        this.drafts = drafts;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Texts t, String panel) {
        Panel one = journey.open(panel);
        return with(request, t, one, reference -> page(t, one, reference, List.of()));
    }

    /// Goes on, where the box is ticked: from then on this browser knows nothing of the application.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request, Texts t, String panel, @Body @Nullable Map<String, Object> form) {
        Panel one = journey.open(panel);
        return with(request, t, one, reference -> {
            if (form == null || form.get(JoinReceiptPage.KEPT) == null) {
                FormError error = new FormError(JoinReceiptPage.KEPT, t.say("tell.reference.notKept"));
                return page(t, one, reference, List.of(error)).status(422);
            }
            JoinController.secret(request).ifPresent(drafts::forget);
            return HttpResponse.seeOther(Journey.at(one, "sent")).cookie(SessionCookie.ended(Journey.COOKIE));
        });
    }

    private MutableHttpResponse<?> page(Texts t, Panel panel, ReportReference reference, List<FormError> errors) {
        String title = t.say("panel.apply.reference");
        return JoinController.show(
                pages,
                journey,
                t,
                panel,
                errors.isEmpty() ? title : t.say("panel.error", "title", title),
                JoinStepController.RECEIPT,
                new JoinReceiptPage(
                        Journey.at(panel, JoinStepController.RECEIPT).toString(),
                        reference.written(),
                        List.of(reference.written().split("-", -1)),
                        errors));
    }

    /// Answers with the receipt; leads back to the answers where nothing was sent yet.
    private HttpResponse<?> with(
            HttpRequest<?> request, Texts t, Panel panel, Function<ReportReference, HttpResponse<?>> answer) {
        Optional<JoinDraft> draft = journey.draft(JoinController.secret(request), panel);
        if (draft.isEmpty()) {
            return JoinController.gone(pages, journey, t, panel);
        }
        return draft.get()
                .findReceipt()
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> HttpResponse.seeOther(Journey.at(panel, JoinStepController.ANSWERS)));
    }
}
