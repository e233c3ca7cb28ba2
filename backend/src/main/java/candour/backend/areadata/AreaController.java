package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.FigureFiles;
import candour.backend.areadata.shown.FigureQuery;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.areadata.shown.PeriodRefusedPage;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.AreaCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The page of an area and its figures as files.
@Controller("/areas/{code:[A-Za-z][0-9]+}")
@Hidden
class AreaController {
    private final AreaFiguresLookup figures;
    private final AreaPages areas;
    private final FigureFiles files;
    private final Pages pages;
    private final Clock clock;

    AreaController(AreaFiguresLookup figures, AreaPages areas, FigureFiles files, Pages pages, Clock clock) {
        this.figures = figures;
        this.areas = areas;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(
            Texts texts,
            String code,
            @QueryValue @Nullable String period,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String basis) {
        Subject subject = subject(code);
        String path = "/areas/" + subject.code();
        if (!code.equals(String.valueOf(subject.code()))) {
            return HttpResponse.redirect(URI.create(path));
        }
        FigureQuery query = new FigureQuery(period, from, to, basis);
        Frame frame = frame(texts, subject, path);
        HeldMonths held = FigureQuery.offered(figures, clock);
        EthnicityBasis whose = query.whose();
        try {
            Period months = query.period(held);
            return pages.render(
                    frame.withScript("map.js"),
                    areas.of(
                            texts,
                            subject,
                            held,
                            months,
                            whose,
                            path,
                            frame.site().address()));
        } catch (BadRequest e) {
            FormError error = new FormError("from", FigureQuery.refused(texts, e));
            PeriodChooser chooser = PeriodChooser.of(texts, path, java.util.List.of(), held, null, whose)
                    .withoutBases();
            return pages.render(frame.unlisted(), new PeriodRefusedPage(subject.name(), error, chooser))
                    .status(HttpStatus.BAD_REQUEST);
        }
    }

    @Get("/figures.csv")
    HttpResponse<byte[]> download(
            String code,
            @QueryValue @Nullable String period,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String basis,
            @QueryValue @Nullable String figure) {
        FigureQuery query = new FigureQuery(period, from, to, basis);
        FigureFiles.Taken file =
                files.of(subject(code), query.period(FigureQuery.offered(figures, clock)), query.whose(), figure);
        return SavedFile.csv(file.name(), file.content());
    }

    private Subject subject(String code) {
        return figures.subject(AreaCode.parse(code).orElseThrow(() -> new NotFound("no area has that code")));
    }

    private Frame frame(Texts texts, Subject subject, String path) {
        Frame frame = pages.frame(texts, subject.name(), path)
                .in(Section.AREAS)
                .describedAs(texts.say("areadata.page.described", "area", subject.name()));
        return subject.force() == null || subject.isOfficialLevel()
                ? frame
                : frame.under(
                        subject.force().name(), "/forces/" + subject.force().slug());
    }
}
