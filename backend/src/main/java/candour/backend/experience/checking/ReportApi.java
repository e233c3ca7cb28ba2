package candour.backend.experience.checking;

import candour.backend.experience.ReferenceHash;
import candour.backend.experience.References;
import candour.backend.experience.ResidentReport;
import candour.backend.experience.WriteMessage;
import candour.backend.experience.WritingOutcome;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.web.limit.Sources;
import candour.shared.reference.ReportReference;
import candour.shared.wire.MessageSent;
import candour.shared.wire.ReportAsked;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.ReportMessageDocument;
import candour.shared.wire.VisitAsked;
import candour.shared.wire.VisitReceipt;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// "Check my report" for the app, in the two steps of the page: a reference begins a visit, whoever holds it, and only
/// within the visit it is looked up. Visit and reference stand in the body; the portal keeps no session.
@Controller("/api/v1/reports")
@Tag(name = "Reports")
class ReportApi {
    private final References references;
    private final ReportVisits visits;
    private final ReportActs acts;
    private final CheckLimit limit;
    private final Sources sources;

    ReportApi(References references, ReportVisits visits, ReportActs acts, CheckLimit limit, Sources sources) {
        this.references = references;
        this.visits = visits;
        this.acts = acts;
        this.limit = limit;
        this.sources = sources;
    }

    /// Begins a visit of half an hour, without a look at what is stored: a reference that no report has is answered as
    /// one that a report has. 400 where a symbol of the reference is wrong, missing or too many.
    @Post("/visits")
    @ApiResponse(responseCode = "200", description = "The visit; whether there is a report is not told here")
    VisitReceipt visit(@Parameter(hidden = true) HttpRequest<?> request, @Body ReportAsked asked) {
        limit.require(sources.of(request));
        ReferenceHash hash = ReportReference.parse(typed(asked.reference()))
                .map(references::hash)
                .orElseThrow(() -> new BadRequest("the reference has a symbol that is wrong, missing or too many"));
        return new VisitReceipt(visits.begin(hash), (int) ReportVisits.LENGTH.toMinutes());
    }

    /// How far a report has come, with its messages. 404 when no report has the reference of the visit; 400 when the
    /// visit is over, or none of this portal's.
    @Post("/status")
    ReportDocument status(@Body VisitAsked asked) {
        return document(during(asked.visit()));
    }

    /// Writes to the staff who read the report; the same text twice in a row is kept once. Answers as status does.
    @Post("/messages")
    ReportDocument write(@Body MessageSent message) {
        ReferenceHash hash = during(message.visit());
        String text = WriteMessage.tidy(typed(message.text()));
        if (WriteMessage.fault(text).isPresent()) {
            throw new BadRequest("a message has 1 to 2,000 characters");
        }
        return switch (acts.write(new WriteMessage(hash, text))) {
            case WritingOutcome.Written written -> document(hash);
            case WritingOutcome.NoReport none -> throw none();
            case WritingOutcome.TakenBack takenBack -> throw new BadRequest("the report was taken back");
            case WritingOutcome.TooMany many -> throw new BadRequest("wait until staff have answered");
        };
    }

    /// Takes the report back: nobody reads or uses it any more. Answers as status does.
    @Post("/withdraw")
    ReportDocument withdraw(@Body VisitAsked asked) {
        ReferenceHash hash = during(asked.visit());
        if (!acts.withdraw(hash)) {
            throw none();
        }
        return document(hash);
    }

    /// Erases the report and its messages for good, and answers without content.
    @Post("/erase")
    HttpResponse<?> erase(@Body VisitAsked asked) {
        if (!acts.erase(during(asked.visit()))) {
            throw none();
        }
        return HttpResponse.noContent();
    }

    private ReferenceHash during(@Nullable String visit) {
        return visits.find(typed(visit))
                .orElseThrow(() -> new BadRequest("the visit is over; begin another with the reference"));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private ReportDocument document(ReferenceHash hash) {
        ResidentReport report = acts.read(hash).orElseThrow(ReportApi::none);
        return new ReportDocument(
                report.status().code(),
                report.received().toString(),
                report.promise().due().toString(),
                report.isOpen(),
                report.messages().stream()
                        .map(message -> new ReportMessageDocument(
                                message.number(),
                                message.sender().code(),
                                message.written().toString(),
                                message.text()))
                        .toList());
    }

    private static NotFound none() {
        return new NotFound("no report has this reference");
    }
}
