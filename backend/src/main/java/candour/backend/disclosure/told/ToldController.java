package candour.backend.disclosure.told;

import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.disclosure.release.ReleaseRow;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people told, in figures: pages for each period and place that were released, and each release as a file.
@Controller("/what-people-told-us")
@Hidden
class ToldController {
    /// A release never changes, so that caches may keep it for good. The made-up ones go with the sample.
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final Pattern FILE = Pattern.compile("release-([1-9][0-9]{0,5})\\.csv");

    private final ReleaseLookup releases;
    private final ToldPages told;
    private final ReleaseFile file;
    private final Pages pages;

    ToldController(ReleaseLookup releases, ToldPages told, ReleaseFile file, Pages pages) {
        this.releases = releases;
        this.told = told;
        this.file = file;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> latest(Texts t) {
        Optional<ReleaseRow> latest = releases.latest();
        if (latest.isEmpty()) {
            return pages.render(frame(t, t.say("release.told.title"), ToldPages.PATH), told.nothing(t));
        }
        return show(t, new ReleasePeriod(latest.get().quarter()), Lattice.FORCE, ToldPages.PATH);
    }

    @Get("/{period}")
    HttpResponse<byte[]> force(Texts t, String period) {
        ReleasePeriod asked = period(period);
        return show(t, asked, Lattice.FORCE, ToldPages.path(asked, Lattice.FORCE));
    }

    @Get("/{period}/{area}")
    HttpResponse<byte[]> district(Texts t, String period, String area) {
        ReleasePeriod asked = period(period);
        return show(t, asked, area, ToldPages.path(asked, area));
    }

    @Get("/releases/{release}")
    HttpResponse<byte[]> file(String release) {
        Matcher name = FILE.matcher(release);
        ReleaseRow found = Optional.of(name)
                .filter(Matcher::matches)
                .flatMap(parts -> releases.find(Integer.parseInt(parts.group(1))))
                .orElseThrow(() -> new NotFound("there is no such release"));
        return kept(SavedFile.csv(release, file.of(found)), found);
    }

    static <T> io.micronaut.http.MutableHttpResponse<T> kept(
            io.micronaut.http.MutableHttpResponse<T> answer, ReleaseRow release) {
        return release.sample() ? answer : answer.header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }

    private HttpResponse<byte[]> show(Texts t, ReleasePeriod period, String area, String path) {
        Frame plain = frame(t, t.say("release.told.title"), path);
        ToldPage page = told.of(t, period, area, plain.site().address());
        String title = t.say("release.told.titled", "place", page.place(), "period", CellWords.period(t, period));
        Frame frame = frame(t, title, path).describedAs(page.lead());
        return pages.render(
                path.equals(ToldPages.PATH) ? frame : frame.under(t.say("release.told.title"), ToldPages.PATH), page);
    }

    private Frame frame(Texts t, String title, String path) {
        return pages.frame(t, title, path).in(Section.TOLD_US);
    }

    private static ReleasePeriod period(String code) {
        return ReleasePeriod.parse(code).orElseThrow(() -> new NotFound("figures are released by quarter and year"));
    }
}
