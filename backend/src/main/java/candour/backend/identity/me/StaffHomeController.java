package candour.backend.identity.me;

import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffTile;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.NextStep;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Comparator;
import java.util.List;

/// The home page of staff.
@Controller("/staff")
class StaffHomeController {
    private final Pages pages;
    private final List<StaffTile> tiles;

    StaffHomeController(Pages pages, List<StaffTile> tiles) {
        this.pages = pages;
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(StaffTile::order).thenComparing(StaffTile::path))
                .toList();
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        List<NextStep> ways = tiles.stream()
                .filter(tile -> tile.isFor(by))
                .map(tile -> new NextStep(t.say(tile.titleKey()), t.say(tile.textKey()), tile.path()))
                .toList();
        return pages.render(
                pages.plainFrame(t, t.say("identity.home.title"), "/staff").unlisted(), new StaffHomePage(by, ways));
    }
}
