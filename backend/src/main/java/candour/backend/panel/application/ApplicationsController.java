package candour.backend.panel.application;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Mark;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.StaffFrames;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The lists of applications, for panel officers.
@Controller("/staff/applications")
class ApplicationsController {
    private static final int SIZE = 25;
    private static final int NAME_LENGTH = 6;

    private final ApplicationRepository stored;
    private final Applications applications;
    private final PanelLookup panels;
    private final StaffFrames frames;

    ApplicationsController(
            ApplicationRepository stored, Applications applications, PanelLookup panels, StaffFrames frames) {
        this.stored = stored;
        this.applications = applications;
        this.panels = panels;
        this.frames = frames;
    }

    /// @param show which list: `decide`, `waiting` or `done`
    @Get
    HttpResponse<?> list(
            SignedIn by,
            Texts t,
            @QueryValue(defaultValue = "decide") String show,
            @QueryValue(defaultValue = "1") int page) {
        ApplicationShelf shelf = ApplicationShelf.find(show).orElse(ApplicationShelf.DECIDE);
        List<Integer> forces = applications.forces(by);
        long total = stored.count(forces, shelf.statuses());
        int number = (int) Math.max(1, Math.min(page, (total + SIZE - 1) / SIZE));
        List<ApplicationsPage.Item> items = stored.list(forces, shelf.statuses(), SIZE, (number - 1) * SIZE).stream()
                .map(one -> item(one, t))
                .toList();
        return frames.show(
                t,
                t.say("panel.applications.title"),
                "/staff/applications",
                List.of(),
                new ApplicationsPage(
                        by, tabs(forces, shelf, t), new PageOf<>(items, number, SIZE, total), path(shelf) + "&"));
    }

    private List<ApplicationsPage.Tab> tabs(List<Integer> forces, ApplicationShelf current, Texts t) {
        return Arrays.stream(ApplicationShelf.values())
                .map(shelf -> new ApplicationsPage.Tab(
                        t.say("panel.applications." + shelf.word()),
                        InWords.count(t.language(), stored.count(forces, shelf.statuses())),
                        path(shelf),
                        shelf == current))
                .toList();
    }

    private ApplicationsPage.Item item(Application one, Texts t) {
        boolean gone = one.status() == ApplicationStatus.WITHDRAWN;
        return new ApplicationsPage.Item(
                name(one.id(), t),
                gone ? "" : "/staff/applications/" + one.id(),
                t.say(
                        "panel.applications.about",
                        "panel",
                        panels.get(one.panelId()).name(),
                        "day",
                        InWords.day(t.language(), one.received().monday())),
                new Mark(one.status().label(t), one.status().tone()));
    }

    /// What staff call an application among themselves, without opening it.
    static String name(PublicReference id, Texts t) {
        return t.say(
                "panel.application.name",
                "name",
                id.value().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT));
    }

    private static String path(ApplicationShelf shelf) {
        return "/staff/applications?show=" + shelf.word();
    }
}
