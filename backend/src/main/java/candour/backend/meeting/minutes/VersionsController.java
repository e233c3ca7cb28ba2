package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.publication.WrittenText;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every version of minutes that was ever saved, for those who write and approve them.
@Controller("/staff/minutes/{reference}/versions")
class VersionsController {
    private final MinutesRights rights;
    private final MinutesReading reading;
    private final DraftPages drafts;
    private final Pages pages;

    VersionsController(MinutesRights rights, MinutesReading reading, DraftPages drafts, Pages pages) {
        this.rights = rights;
        this.reading = reading;
        this.drafts = drafts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t, String reference) {
        Minutes of = rights.get(by, MinutesFrames.reference(reference));
        String title = t.say("minutes.versions.title");
        return page(
                by,
                t,
                of,
                title,
                of.staffPath() + "/versions",
                reading.versions().list(of),
                null);
    }

    @Get("/{version}")
    HttpResponse<?> show(SignedIn by, Texts t, String reference, String version) {
        Minutes of = rights.get(by, MinutesFrames.reference(reference));
        int number = MinutesFrames.number(version);
        MinutesVersion one =
                reading.versions().find(of, number).orElseThrow(() -> new NotFound("there is no such version"));
        List<VersionsPage.Section> sections = reading.versions().sections().list(of.id(), number).stream()
                .map(section -> new VersionsPage.Section(section.heading(), WrittenText.of(section.body())))
                .toList();
        return page(by, t, of, name(one, t), path(of, one), List.of(one), sections);
    }

    private HttpResponse<?> page(
            SignedIn by,
            Texts t,
            Minutes of,
            String title,
            String path,
            List<MinutesVersion> versions,
            @Nullable List<VersionsPage.Section> sections) {
        List<VersionsPage.Version> listed = versions.stream()
                .map(one -> new VersionsPage.Version(path(of, one), name(one, t), what(one, t)))
                .toList();
        return pages.render(
                MinutesFrames.below(pages, t, title, path, List.of()).under(drafts.title(of, t), of.staffPath()),
                new VersionsPage(by, title, of.staffPath(), of.language(), listed, sections));
    }

    private String what(MinutesVersion one, Texts t) {
        return t.say(
                "minutes.versions." + one.act(),
                "name",
                reading.versions().name(one.savedBy()),
                "when",
                DraftWords.moment(one.savedAt(), t));
    }

    private static String name(MinutesVersion one, Texts t) {
        return t.say("minutes.draft.version", "n", one.version());
    }

    private static String path(Minutes of, MinutesVersion one) {
        return of.staffPath() + "/versions/" + one.version();
    }
}
