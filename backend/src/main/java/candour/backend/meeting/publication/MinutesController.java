package candour.backend.meeting.publication;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;

/// Minutes of one meeting for everybody: the page first, the PDF beside it.
@Controller("/minutes/{minutes}")
class MinutesController {
    private static final String PDF = "application/pdf";

    private final PublishedMinutesRepository published;
    private final MinutesPages minutes;
    private final MinutesPdf pdf;
    private final Pages pages;

    MinutesController(PublishedMinutesRepository published, MinutesPages minutes, MinutesPdf pdf, Pages pages) {
        this.published = published;
        this.minutes = minutes;
        this.pdf = pdf;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, @PathVariable("minutes") String reference) {
        PublishedMinutes of = get(reference);
        MinutesPage page = minutes.page(of, t);
        return pages.render(frame(t, page, of), page);
    }

    @Get("/minutes.pdf")
    @Produces({PDF, MediaType.TEXT_HTML})
    HttpResponse<byte[]> pdf(@PathVariable("minutes") String reference) {
        PublishedMinutes of = get(reference);
        Texts t = Texts.of(of.writtenIn());
        byte[] document = pdf.of(of, () -> {
            MinutesPage page = minutes.page(of, t).onPaper();
            return pages.render(frame(t, page, of), page).body();
        });
        return HttpResponse.ok(document)
                .contentType(MediaType.of(PDF))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"minutes-" + of.reference().value().substring(0, 8) + ".pdf\"");
    }

    private Frame frame(Texts t, MinutesPage page, PublishedMinutes of) {
        return pages.frame(t, page.title(), of.path())
                .in(Section.MEETINGS_AND_MINUTES)
                .describedAs(t.say("minutes.description", "title", page.title()));
    }

    private PublishedMinutes get(String reference) {
        return PublicReference.parse(reference)
                .flatMap(published::find)
                .orElseThrow(() -> new NotFound("there are no such minutes"));
    }
}
