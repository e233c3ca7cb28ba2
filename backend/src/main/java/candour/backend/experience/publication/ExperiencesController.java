package candour.backend.experience.publication;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.shared.experience.Questionnaire;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The public page of what people told us.
@Controller("/experiences")
class ExperiencesController {
    private static final int SIZE = 20;

    private final PublishedExperienceRepository published;
    private final AreaLookup areas;
    private final Pages pages;

    ExperiencesController(PublishedExperienceRepository published, AreaLookup areas, Pages pages) {
        this.published = published;
        this.areas = areas;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Texts t, @QueryValue(defaultValue = "1") int page) {
        long total = published.count();
        if (page < 1 || (page > 1 && (page - 1L) * SIZE >= total)) {
            throw new NotFound("there is no such page");
        }
        PageOf<ExperiencesPage.Told> told = new PageOf<>(
                published.list(SIZE, (page - 1L) * SIZE).stream()
                        .map(row -> told(row, t))
                        .toList(),
                page,
                SIZE,
                total);
        return pages.render(
                pages.frame(t, t.say("experiences.title"), page == 1 ? "/experiences" : "/experiences?page=" + page)
                        .in(Section.EXPERIENCES)
                        .describedAs(t.say("experiences.description")),
                new ExperiencesPage(told));
    }

    private ExperiencesPage.Told told(PublishedExperience row, Texts t) {
        String place = Optional.ofNullable(row.areaCode())
                .flatMap(areas::find)
                .map(Area::name)
                .orElseGet(() -> areas.getForce(row.forceId()).name());
        return new ExperiencesPage.Told(
                row.content(),
                row.language().equals(t.language().code()) ? null : row.language(),
                place,
                when(row.monthFrom(), row.monthTo(), t),
                power(row.power(), t));
    }

    private static String when(@Nullable Integer from, @Nullable Integer to, Texts t) {
        if (from == null || to == null) {
            return "";
        }
        YearMonth first = YearMonth.of(from / 100, from % 100);
        YearMonth last = YearMonth.of(to / 100, to % 100);
        boolean year = first.getMonthValue() == 1 && first.plusMonths(11).equals(last);
        return year ? String.valueOf(first.getYear()) : InWords.months(t.language(), first, last);
    }

    private static String power(@Nullable String code, Texts t) {
        return Questionnaire.current()
                .findQuestion(Questionnaire.POWER)
                .flatMap(question -> question.option(code == null ? "" : code))
                .map(option -> t.say(option.textKey()))
                .orElse("");
    }
}
