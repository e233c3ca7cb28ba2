package candour.backend.areadata.compare;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.FigureQuery;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.AreaCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Areas side by side.
@Controller("/compare")
@Hidden
class CompareController {
    private final AreaFiguresLookup figures;
    private final ComparePages compare;
    private final Pages pages;
    private final Clock clock;

    CompareController(AreaFiguresLookup figures, ComparePages compare, Pages pages, Clock clock) {
        this.figures = figures;
        this.compare = compare;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(
            Texts texts,
            @QueryValue @Nullable List<String> area,
            @QueryValue @Nullable String period,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String basis) {
        List<FormError> errors = new ArrayList<>();
        List<Subject> subjects = subjects(texts, area == null ? List.of() : area, errors);
        FigureQuery query = new FigureQuery(period, from, to, basis);
        HeldMonths held = FigureQuery.offered(figures, clock);
        EthnicityBasis whose = query.whose();
        Period months;
        try {
            months = query.period(held);
        } catch (BadRequest e) {
            errors.add(new FormError("from", FigureQuery.refused(texts, e)));
            months = held.latest(12);
        }
        Frame frame = pages.frame(texts, texts.say("areadata.compare.title"), "/compare")
                .in(Section.COMPARE)
                .describedAs(texts.say("areadata.compare.described"));
        HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return pages.render(
                        subjects.isEmpty() ? frame : frame.unlisted(),
                        compare.of(
                                texts,
                                subjects,
                                held,
                                months,
                                whose,
                                errors,
                                frame.site().address()))
                .status(status);
    }

    private List<Subject> subjects(Texts texts, List<String> codes, List<FormError> errors) {
        List<Subject> subjects = new ArrayList<>();
        for (String text : new LinkedHashSet<>(codes)) {
            if (text.isBlank()) {
                continue;
            }
            Optional<Subject> subject = AreaCode.parse(text).flatMap(this::find);
            if (subject.isEmpty()) {
                errors.add(new FormError("add", texts.say("areadata.compare.unknown")));
            } else if (subjects.size() == ComparePages.MOST) {
                errors.add(new FormError("add", texts.say("areadata.compare.tooMany")));
                return subjects;
            } else if (!subjects.contains(subject.get())) {
                subjects.add(subject.get());
            }
        }
        return subjects;
    }

    private Optional<Subject> find(AreaCode code) {
        try {
            return Optional.of(figures.subject(code));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
