package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationLookup;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// What panels asked for, and what came of it, for everybody.
@Controller("/recommendations")
class TrackerController {
    private final TrackerPages tracker;
    private final TimelinePages timelines;
    private final RecommendationFile file;
    private final RecommendationLookup lookup;
    private final Pages pages;

    TrackerController(
            TrackerPages tracker,
            TimelinePages timelines,
            RecommendationFile file,
            RecommendationLookup lookup,
            Pages pages) {
        this.tracker = tracker;
        this.timelines = timelines;
        this.file = file;
        this.lookup = lookup;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            Texts t,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String panel,
            @QueryValue @Nullable String theme,
            @QueryValue(defaultValue = "1") int page) {
        TrackerFilter filter = TrackerFilter.of(state, panel, theme);
        String query = filter.query();
        String number = page == 1 ? "" : (query.isEmpty() ? "?" : "&") + "page=" + page;
        return pages.render(
                pages.frame(t, t.say("tracker.title"), TrackerPages.PATH + query + number)
                        .in(Section.CHANGED)
                        .describedAs(t.say("tracker.description")),
                tracker.page(filter, page, t));
    }

    @Get("/recommendations.csv")
    HttpResponse<byte[]> csv(
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String panel,
            @QueryValue @Nullable String theme) {
        return SavedFile.csv("recommendations.csv", file.csv(TrackerFilter.of(state, panel, theme)));
    }

    @Get("/{reference}")
    HttpResponse<?> show(Texts t, String reference) {
        Recommendation one = PublicReference.parse(reference)
                .flatMap(lookup::find)
                .orElseThrow(() -> new NotFound("there is no such recommendation"));
        return pages.render(
                pages.frame(t, one.title(), TrackerPages.PATH + "/" + one.reference())
                        .in(Section.CHANGED)
                        .under(t.say("tracker.title"), TrackerPages.PATH)
                        .describedAs(t.say("tracker.description")),
                timelines.page(one, t));
    }
}
