package candour.backend.experience.checking;

import candour.backend.experience.ReferenceHash;
import candour.backend.experience.ResidentReport;
import candour.backend.experience.WriteMessage;
import candour.backend.experience.WritingOutcome;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows a report to the holder of its reference during a visit, and takes in what they write. The reference stands in
/// no address.
@Controller("/check")
class ReportController {
    private static final URI SENT = URI.create("/check/report?sent=1");

    private final ReportActs acts;
    private final ReportVisits visits;
    private final Pages pages;
    private final Clock clock;

    ReportController(ReportActs acts, ReportVisits visits, Pages pages, Clock clock) {
        this.acts = acts;
        this.visits = visits;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/report")
    HttpResponse<?> show(HttpRequest<?> request, Texts t, @QueryValue @Nullable String sent) {
        return CheckController.during(request, visits, reference -> page(t, reference)
                .<HttpResponse<?>>map(page -> pages.render(frame(t, false), sent == null ? page : page.justSent()))
                .orElseGet(() -> noReport(pages, t)));
    }

    @Post("/message")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(HttpRequest<?> request, @Body @Nullable Map<String, Object> form, Texts t) {
        MessageForm typed = MessageForm.of(form);
        return CheckController.during(request, visits, reference -> switch (typed.check(t)) {
            case Checked.Wrong<String> wrong -> refused(t, reference, typed, wrong.errors());
            case Checked.Right<String> right -> send(t, reference, right.command());
        });
    }

    /// The one page for every reference that no report has.
    static HttpResponse<?> noReport(Pages pages, Texts t) {
        Frame frame = CheckController.journey(pages.frame(t, t.say("check.none.title"), "/check/report"));
        return pages.render(frame, PlainCheckPage.NO_REPORT).status(404);
    }

    private HttpResponse<?> send(Texts t, ReferenceHash reference, String text) {
        return switch (acts.write(new WriteMessage(reference, text))) {
            case WritingOutcome.Written written -> HttpResponse.seeOther(SENT);
            case WritingOutcome.TakenBack takenBack -> HttpResponse.seeOther(CheckController.REPORT);
            case WritingOutcome.NoReport none -> noReport(pages, t);
            case WritingOutcome.TooMany many ->
                refused(
                        t,
                        reference,
                        new MessageForm(text),
                        List.of(new FormError(MessageForm.FIELD, t.say("check.message.tooMany"))));
        };
    }

    private HttpResponse<?> refused(Texts t, ReferenceHash reference, MessageForm typed, List<FormError> errors) {
        return page(t, reference)
                .<HttpResponse<?>>map(page -> pages.render(frame(t, true), page.refused(typed.text(), errors))
                        .status(422))
                .orElseGet(() -> noReport(pages, t));
    }

    private Optional<ReportPage> page(Texts t, ReferenceHash reference) {
        LocalDate today = LondonTime.day(clock.instant());
        Optional<ResidentReport> report = acts.read(reference);
        return report.map(found -> ReportPage.of(found, t, today));
    }

    private Frame frame(Texts t, boolean error) {
        String title = t.say("check.report.title");
        return CheckController.journey(
                pages.frame(t, error ? t.say("check.error", "title", title) : title, "/check/report"));
    }
}
