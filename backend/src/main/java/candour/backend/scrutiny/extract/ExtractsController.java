package candour.backend.scrutiny.extract;

import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.extract.CellReading.Period;
import candour.backend.scrutiny.extract.ExtractPages.Sent;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a force gives extracts of its records, and sees those it gave.
@Controller("/staff/cases/extracts")
class ExtractsController {
    private static final String PATH = "/staff/cases/extracts";
    private static final int UNPROCESSABLE = 422;

    private final TakingInExtract taking;
    private final StoredExtracts extracts;
    private final ExtractPages shown;
    private final AreaLookup areas;
    private final Pages pages;

    ExtractsController(
            TakingInExtract taking, StoredExtracts extracts, ExtractPages shown, AreaLookup areas, Pages pages) {
        this.taking = taking;
        this.extracts = extracts;
        this.shown = shown;
        this.areas = areas;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t, @QueryValue @Nullable String done) {
        return page(by, t, Sent.nothing().done(done == null ? "" : done), 200);
    }

    @Post
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> give(
            SignedIn by,
            Texts t,
            @Part("file") @Nullable CompletedFileUpload file,
            @Part("from") @Nullable String from,
            @Part("to") @Nullable String to) {
        Sent sent = new Sent(from == null ? "" : from, to == null ? "" : to, null, "", List.of());
        List<FormError> errors = new ArrayList<>();
        Optional<YearMonth> first = month(sent.from());
        Optional<YearMonth> last = month(sent.to());
        if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
            errors.add(new FormError("from", t.say("cases.extract.period.wrong")));
        }
        byte[] content = file == null ? new byte[0] : content(file);
        if (content.length == 0) {
            errors.add(new FormError("file", t.say("cases.extract.file.none")));
        }
        ForceId force = by.force();
        if (force == null) {
            errors.add(new FormError("file", t.say("cases.extract.force")));
        }
        if (!errors.isEmpty() || force == null) {
            return page(by, t, sent.wrong(errors), UNPROCESSABLE);
        }
        Period period = new Period(first.orElseThrow(), last.orElseThrow());
        GiveExtract command = new GiveExtract(areas.getForce(force).id(), period, content, false);
        return switch (taking.take(command, by.actor())) {
            case ExtractOutcome.TakenIn taken -> done("given");
            case ExtractOutcome.Known known -> done("known");
            case ExtractOutcome.Refused refused ->
                page(
                        by,
                        t,
                        sent.refused(refused)
                                .wrong(List.of(
                                        new FormError("file", t.say("cases.extract.refused", "n", refused.all())))),
                        UNPROCESSABLE);
        };
    }

    @Post("/{reference}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(SignedIn by, Texts t, String reference) {
        CaseExtract extract = PublicReference.parse(reference)
                .flatMap(extracts::find)
                .filter(one -> by.worksFor(areas.getForce(one.forceId()).slug()))
                .orElseThrow(() -> new NotFound("there is no such extract"));
        return done(taking.remove(extract, by.actor()) ? "removed" : "bound");
    }

    private HttpResponse<?> page(SignedIn by, Texts t, Sent sent, int status) {
        String title = t.say("cases.extract.title");
        String shownTitle = sent.errors().isEmpty() ? title : t.say("check.error", "title", title);
        return pages.render(
                        pages.frame(t, shownTitle, PATH)
                                .under(t.say("identity.home.title"), "/staff")
                                .under(t.say("cases.title"), "/staff/cases")
                                .unlisted(),
                        shown.page(by, sent, t))
                .status(status);
    }

    private static byte[] content(CompletedFileUpload file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static HttpResponse<?> done(String what) {
        return HttpResponse.seeOther(URI.create(PATH + "?done=" + what));
    }
}
