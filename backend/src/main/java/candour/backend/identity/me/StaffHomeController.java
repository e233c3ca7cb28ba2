package candour.backend.identity.me;

import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffTile;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.NextStep;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The home page of staff.
@Controller("/staff")
class StaffHomeController {
    private final Pages pages;
    private final List<StaffTile> tiles;
    private final List<Waiting> waiting;
    private final Clock clock;

    StaffHomeController(Pages pages, List<StaffTile> tiles, List<Waiting> waiting, Clock clock) {
        this.pages = pages;
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(StaffTile::order).thenComparing(StaffTile::path))
                .toList();
        this.waiting = List.copyOf(waiting);
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        List<NextStep> ways = tiles.stream()
                .filter(tile -> tile.isFor(by))
                .map(tile -> new NextStep(t.say(tile.titleKey()), t.say(tile.textKey()), tile.path()))
                .toList();
        return pages.render(
                pages.frame(t, t.say("identity.home.title"), "/staff").unlisted(),
                new StaffHomePage(by, groups(by, t), ways));
    }

    private List<StaffHomePage.Group> groups(SignedIn by, Texts t) {
        LocalDate today = LondonTime.day(clock.instant());
        List<WaitingItem> items = waiting.stream()
                .flatMap(feature -> feature.waitingFor(by).stream())
                .toList();
        return Arrays.stream(WaitingGroup.values())
                .map(group -> group(group, group.of(items, today), today, t))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static StaffHomePage.Group group(WaitingGroup group, List<WaitingItem> items, LocalDate today, Texts t) {
        String word = group.name().toLowerCase(Locale.ROOT);
        return new StaffHomePage.Group(
                word,
                t.say("identity.waiting." + word),
                items.stream().map(item -> item(item, today, t)).toList());
    }

    private static StaffHomePage.Item item(WaitingItem item, LocalDate today, Texts t) {
        @Nullable LocalDate since = item.since();
        @Nullable LocalDate due = item.due();
        return new StaffHomePage.Item(
                item.says(t),
                item.path(),
                since == null ? "" : t.say("identity.waiting.since", "day", InWords.day(t.language(), since)),
                due == null ? null : ClockChip.of(due, today, t));
    }
}
