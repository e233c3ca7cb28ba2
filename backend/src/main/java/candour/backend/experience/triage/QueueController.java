package candour.backend.experience.triage;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of reports: the caseworkers' queue, and the safeguarding lead's own.
@Controller("/staff")
class QueueController {
    private final QueueReading queue;
    private final Cases cases;
    private final SafeguardingFlagRepository flags;
    private final AreaLookup areas;
    private final Pages pages;

    QueueController(QueueReading queue, Cases cases, SafeguardingFlagRepository flags, AreaLookup areas, Pages pages) {
        this.queue = queue;
        this.cases = cases;
        this.flags = flags;
        this.areas = areas;
        this.pages = pages;
    }

    @Get("/reports")
    HttpResponse<?> list(
            SignedIn by, Texts t, @QueryValue @Nullable String show, @QueryValue(defaultValue = "1") int page) {
        QueueFilter filter = QueueFilter.find(show == null ? "" : show).orElse(QueueFilter.OPEN);
        List<Integer> forces = cases.forces(by);
        List<QueuePage.Tab> tabs = Arrays.stream(QueueFilter.values())
                .map(one -> new QueuePage.Tab(
                        t.say("triage.show." + one.word()),
                        InWords.count(t.language(), queue.count(forces, one)),
                        "/staff/reports?show=" + one.word(),
                        one == filter))
                .toList();
        return show(by, t, new Shown("triage.queue.title", "/staff/reports", filter, tabs), page);
    }

    @Get("/safeguarding")
    HttpResponse<?> listFlagged(SignedIn by, Texts t, @QueryValue(defaultValue = "1") int page) {
        return show(
                by,
                t,
                new Shown("triage.safeguarding.title", "/staff/safeguarding", QueueFilter.FLAGGED, List.of()),
                page);
    }

    /// @param title key of the page's title
    private record Shown(String title, String path, QueueFilter filter, List<QueuePage.Tab> tabs) {}

    private HttpResponse<?> show(SignedIn by, Texts t, Shown shown, int page) {
        PageOf<QueueRow> rows = queue.page(cases.forces(by), shown.filter(), page);
        PageOf<QueuePage.Item> items = new PageOf<>(
                rows.items().stream().map(row -> item(row, t)).toList(), rows.number(), rows.size(), rows.total());
        String address = shown.path()
                + (shown.tabs().isEmpty() ? "?" : "?show=" + shown.filter().word() + "&");
        String title = t.say(shown.title());
        return pages.render(
                pages.frame(t, title, shown.path())
                        .under(t.say("identity.home.title"), "/staff")
                        .unlisted(),
                new QueuePage(by, title, shown.tabs(), items, address));
    }

    private QueuePage.Item item(QueueRow row, Texts t) {
        ExperienceStatus status = ExperienceStatus.ofCode(row.status());
        IsoWeek received = new IsoWeek(row.receivedWeek());
        List<Chip> chips = new ArrayList<>();
        chips.add(CaseWords.status(status, t));
        Optional.ofNullable(CaseWords.clock(status, received, queue.today(), t)).ifPresent(chips::add);
        if (row.waiting()) {
            chips.add(new Chip(t.say("triage.chip.message"), "waiting"));
        }
        if (row.flag() != null && !row.flag().equals(SafeguardingFlag.DECIDED)) {
            chips.add(new Chip(t.say("triage.flag." + row.flag()), "late"));
            flags.find(row.id().bytes())
                    .map(SafeguardingFlag::flaggedOn)
                    .map(day -> CaseWords.safeguardingClock(day, queue.today(), t))
                    .ifPresent(chips::add);
        }
        boolean gone = status == ExperienceStatus.WITHDRAWN;
        return new QueuePage.Item(
                CaseWords.name(row.id(), t),
                gone ? "" : "/staff/reports/" + row.id(),
                String.join(
                        " · ", place(row, t), CaseWords.week(received, t), t.say("triage.language." + row.language())),
                chips);
    }

    private String place(QueueRow row, Texts t) {
        return Optional.ofNullable(row.areaCode())
                .flatMap(areas::find)
                .map(Area::name)
                .orElseGet(() -> t.say("triage.nowhere"));
    }
}
