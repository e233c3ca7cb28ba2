package candour.backend.outreach.publication;

import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.coverage.Coverage;
import candour.backend.outreach.coverage.CoverageLookup;
import candour.backend.outreach.coverage.CoverageWords;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.NextStep;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.util.List;

/// Where the body went to meet people, for everybody.
@Controller("/outreach")
class OutreachController {
    private static final int MOST = 50;

    private final CoverageLookup coverages;
    private final CoverageWords words;
    private final PublishedActivities published;
    private final Pages pages;
    private final Clock clock;

    OutreachController(
            CoverageLookup coverages, CoverageWords words, PublishedActivities published, Pages pages, Clock clock) {
        this.coverages = coverages;
        this.words = words;
        this.published = published;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Texts t) {
        String title = t.say("outreach.public.title");
        Frame frame = pages.frame(t, title, "/outreach")
                .in(Section.OUTREACH)
                .describedAs(t.say("outreach.public.description"));
        ForceId force = frame.body().force();
        Coverage coverage = coverages.coverage(force);
        List<OutreachActivity> done = published.list(force, coverage.quarters());
        return pages.render(
                frame,
                new OutreachPage(
                        words.says(coverage, t),
                        words.rule(t),
                        words.matrix(coverage, false, t),
                        published.levels(done, t),
                        done.stream()
                                .limit(MOST)
                                .map(one -> published.done(one, t))
                                .toList(),
                        published.promises(force, done, LondonTime.day(clock.instant()), t),
                        List.of(new Download(title, "/outreach/activities.csv", "CSV")),
                        List.of(
                                new NextStep(
                                        t.say("outreach.public.next.tell"),
                                        t.say("outreach.public.next.tell.text"),
                                        "/tell"),
                                new NextStep(
                                        t.say("outreach.public.next.experiences"),
                                        t.say("outreach.public.next.experiences.text"),
                                        "/experiences"))));
    }

    @Get("/activities.csv")
    HttpResponse<?> file(Texts t) {
        ForceId force = pages.plainFrame(t, "", "/outreach").body().force();
        return SavedFile.csv(
                "outreach.csv",
                published.file(published.list(force, coverages.coverage(force).quarters())));
    }
}
