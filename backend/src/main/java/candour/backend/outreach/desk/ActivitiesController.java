package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.outreach.OwnOutreach;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The outreach log: its list, and the list as a file.
@Controller("/staff/outreach")
class ActivitiesController {
    private static final String PATH = "/staff/outreach";

    private final OwnOutreach own;
    private final ActivityLists lists;
    private final ActivityFile file;
    private final DeskPages frames;
    private final Pages pages;

    ActivitiesController(OwnOutreach own, ActivityLists lists, ActivityFile file, DeskPages frames, Pages pages) {
        this.own = own;
        this.lists = lists;
        this.file = file;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t, HttpRequest<?> request, @QueryValue(defaultValue = "1") int page) {
        return pages.render(
                frames.frame(t, t.say("outreach.title"), PATH, List.of()), lists.page(by, t, filter(request), page));
    }

    @Get("/activities.csv")
    HttpResponse<?> file(SignedIn by, HttpRequest<?> request) {
        return SavedFile.csv("outreach.csv", file.write(own.force(by).id(), filter(request)));
    }

    private static ActivityFilter filter(HttpRequest<?> request) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> asked.put(name, values.isEmpty() ? null : values.getFirst()));
        return ActivityFilter.of(asked);
    }
}
