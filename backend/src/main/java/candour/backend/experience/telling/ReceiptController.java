package candour.backend.experience.telling;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shows the reference until its holder says that they have kept it: the portal cannot tell it again afterwards.
@Controller("/tell/reference")
@Hidden
class ReceiptController {
    private static final URI DONE = URI.create("/tell/done");
    private static final MediaType TEXT = new MediaType("text/plain;charset=utf-8");

    private final KeepingDraft drafts;
    private final Pages pages;

    ReceiptController(KeepingDraft drafts, Pages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Texts t) {
        return with(request, t, reference -> page(t, reference, List.of()));
    }

    /// The reference as a file to save. Its name says nothing.
    @Get("/file")
    HttpResponse<?> file(HttpRequest<?> request, Texts t) {
        return with(request, t, reference -> {
            Frame frame = pages.plainFrame(t, "", "/check");
            String text = t.say("tell.reference.file", "reference", reference.written(), "address", frame.address());
            return SavedFile.of("reference.txt", TEXT, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /// Goes on, where the box is ticked: from then on this browser knows nothing of the report.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request, @Body @Nullable Map<String, Object> form, Texts t) {
        return with(request, t, reference -> {
            if (form == null || form.get(ReferencePage.KEPT) == null) {
                FormError error = new FormError(ReferencePage.KEPT, t.say("tell.reference.notKept"));
                return page(t, reference, List.of(error)).status(422);
            }
            TellController.secret(request).ifPresent(drafts::forget);
            return HttpResponse.seeOther(DONE).cookie(SessionCookie.ended(TellController.COOKIE));
        });
    }

    private MutableHttpResponse<?> page(Texts t, ReportReference reference, List<FormError> errors) {
        String title = t.say("tell.reference.title");
        Frame frame = TellController.frame(
                pages, t, errors.isEmpty() ? title : t.say("tell.error", "title", title), "/tell/reference");
        List<String> groups = List.of(reference.written().split("-", -1));
        return pages.render(frame.withScript("receipt.js"), new ReferencePage(reference.written(), groups, errors));
    }

    /// Answers with the receipt; leads back to the answers where nothing was sent yet.
    private HttpResponse<?> with(HttpRequest<?> request, Texts t, Function<ReportReference, HttpResponse<?>> answer) {
        Optional<Draft> draft = TellController.secret(request).flatMap(drafts::find);
        if (draft.isEmpty()) {
            return TellController.gone(pages, t);
        }
        return draft.get()
                .findReceipt()
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> HttpResponse.seeOther(TellController.ANSWERS));
    }
}
