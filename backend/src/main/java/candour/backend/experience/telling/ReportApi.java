package candour.backend.experience.telling;

import candour.backend.experience.Promise;
import candour.backend.experience.SharingExperience;
import candour.backend.experience.SharingOutcome;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.limit.Sources;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportToSend;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;

/// Takes reports from the phone app.
@Controller("/api/v1/reports")
@Tag(name = "Reports")
@SerdeImport(ReportToSend.class)
@SerdeImport(ReportReceipt.class)
@SerdeImport(ReportRefused.class)
@SerdeImport(ReportRefused.FieldError.class)
class ReportApi {
    private static final MediaType PROBLEM = new MediaType("application/problem+json");

    private final SharingExperience sharing;
    private final Districts districts;
    private final CountingCap cap;
    private final Sources sources;
    private final Clock clock;

    ReportApi(SharingExperience sharing, Districts districts, CountingCap cap, Sources sources, Clock clock) {
        this.sharing = sharing;
        this.districts = districts;
        this.cap = cap;
        this.sources = sources;
        this.clock = clock;
    }

    /// Stores a report and gives its receipt. Sending it again with the same secret stores nothing and gives the same
    /// receipt, so a program that never saw the answer simply sends again.
    ///
    /// @param report the answers
    /// @return the receipt
    @Post
    @ApiResponse(responseCode = "201", description = "The receipt; the reference in it cannot be had again")
    @ApiResponse(responseCode = "422", description = "What is wrong, one entry for each field; nothing was stored")
    HttpResponse<?> send(@Parameter(hidden = true) HttpRequest<?> request, @Body ReportToSend report) {
        LocalDate today = LondonTime.day(clock.instant());
        ReportForm form = ReportForm.check(
                report, today, code -> districts.find(code).isPresent(), () -> cap.counts(sources.of(request)));
        if (form.command().isEmpty()) {
            return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                    .body(new ReportRefused(
                            "about:blank",
                            "Unprocessable Content",
                            HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
                            "Put right what the errors say and send it again. Nothing was stored.",
                            form.errors()))
                    .contentType(PROBLEM);
        }
        return switch (sharing.share(form.command().get())) {
            case SharingOutcome.Received received ->
                HttpResponse.created(new ReportReceipt(
                        received.reference().written(),
                        Promise.of(IsoWeek.of(today)).due().toString(),
                        "/check"));
        };
    }
}
