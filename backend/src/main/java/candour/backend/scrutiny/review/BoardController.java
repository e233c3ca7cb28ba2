package candour.backend.scrutiny.review;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.draw.DrawLookup;
import candour.backend.scrutiny.review.BoardReading.Pile;
import candour.backend.scrutiny.review.BoardReading.Sorted;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The board of cases, for everybody who has to do with them.
@Controller("/staff/cases")
class BoardController {
    private static final Set<Pile> SHOWN_EMPTY = Set.of(Pile.TO_GRADE, Pile.WAITING, Pile.TO_REPLY);

    private final BoardReading board;
    private final BoardCounts counts;
    private final PanelLookup panels;
    private final DrawLookup draws;
    private final Pages pages;

    BoardController(BoardReading board, BoardCounts counts, PanelLookup panels, DrawLookup draws, Pages pages) {
        this.board = board;
        this.counts = counts;
        this.panels = panels;
        this.draws = draws;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, @QueryValue @Nullable String done) {
        String title = t.say("cases.title");
        boolean overseer = by.has(Role.COMMISSIONER) || by.has(Role.INSPECTOR);
        return pages.render(
                pages.frame(t, title, "/staff/cases")
                        .under(t.say("identity.home.title"), "/staff")
                        .unlisted(),
                new BoardPage(
                        by,
                        ways(by, t),
                        board.sorted(by).stream()
                                .filter(one -> !one.cases().isEmpty() || SHOWN_EMPTY.contains(one.pile()))
                                .map(one -> shelf(one, t))
                                .toList(),
                        overseer ? counts.table(board.all(by), t) : null,
                        "conflict".equals(done) ? t.say("cases.done.conflict") : ""));
    }

    private List<TextLink> ways(SignedIn by, Texts t) {
        List<TextLink> ways = new ArrayList<>();
        if (by.has(Role.FORCE_CONTACT) || by.has(Role.PANEL_OFFICER)) {
            ways.add(new TextLink(t.say("cases.extract.title"), "/staff/cases/extracts"));
        }
        if (by.has(Role.PANEL_OFFICER)) {
            ways.add(new TextLink(t.say("cases.draw.new"), "/staff/cases/draws/new"));
            draws.listWaiting(board.forces(by))
                    .forEach(draw -> ways.add(new TextLink(
                            t.say(
                                    "cases.draw.waiting",
                                    "panel",
                                    panels.find(draw.panelId()).map(Panel::name).orElse("")),
                            draw.path())));
        }
        ways.add(new TextLink(t.say("draws.title"), "/draws"));
        return ways;
    }

    private BoardPage.Shelf shelf(Sorted sorted, Texts t) {
        String pile = sorted.pile().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new BoardPage.Shelf(
                pile,
                t.say("cases.pile." + pile),
                t.say("cases.pile.empty"),
                sorted.cases().stream().map(one -> item(one, sorted.opens(), t)).toList());
    }

    private BoardPage.Item item(CaseSummary one, boolean opens, Texts t) {
        return new BoardPage.Item(
                ReviewPages.name(one, t),
                opens ? one.path() : "",
                t.say(
                        "cases.about",
                        "panel",
                        panels.find(one.panelId()).map(Panel::name).orElse(""),
                        "day",
                        InWords.day(t.language(), one.drawnOn())),
                ReviewPages.chips(one, board.today(), t));
    }
}
