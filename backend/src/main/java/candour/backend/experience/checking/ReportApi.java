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
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/// "Check my report" for the app. The reference stands in the body; the portal keeps no session.
@Controller("/api/v1/reports")
@Tag(name = "Reports")
class ReportApi {
    private final References references;
    private final ReportActs acts;
    private final CheckLimit limit;
    private final Sources sources;

    ReportApi(References references, ReportActs acts, CheckLimit limit, Sources sources) {
        this.references = references;
        this.acts = acts;
        this.limit = limit;
        this.sources = sources;
    }

    /// How far a report has come, with its messages. 404 when no report has the reference.
    @Post("/status")
    ReportDocument status(@Parameter(hidden = true) HttpRequest<?> request, @Body ReportAsked asked) {
        return document(hash(request, asked.reference()));
    }

    /// Writes to the staff who read the report; the same text twice in a row is kept once. Answers as status does.
    @Post("/messages")
    ReportDocument write(@Parameter(hidden = true) HttpRequest<?> request, @Body MessageSent message) {
        ReferenceHash hash = hash(request, message.reference());
        String text = WriteMessage.tidy(message.text());
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
    ReportDocument withdraw(@Parameter(hidden = true) HttpRequest<?> request, @Body ReportAsked asked) {
        ReferenceHash hash = hash(request, asked.reference());
        if (!acts.withdraw(hash)) {
            throw none();
        }
        return document(hash);
    }

    /// Erases the report and its messages for good, and answers without content.
    @Post("/erase")
    HttpResponse<?> erase(@Parameter(hidden = true) HttpRequest<?> request, @Body ReportAsked asked) {
        if (!acts.erase(hash(request, asked.reference()))) {
            throw none();
        }
        return HttpResponse.noContent();
    }

    private ReferenceHash hash(HttpRequest<?> request, String typed) {
        limit.require(sources.of(request));
        return ReportReference.parse(typed)
                .map(references::hash)
                .orElseThrow(() -> new BadRequest("the reference has a symbol that is wrong, missing or too many"));
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
