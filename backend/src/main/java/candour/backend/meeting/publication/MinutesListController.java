package candour.backend.meeting.publication;

import candour.backend.meeting.search.SearchFinding;
import candour.backend.meeting.search.SearchFindings;
import candour.backend.meeting.search.SearchKind;
import candour.backend.meeting.search.SearchLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All minutes for everybody, the search over minutes and answers, and what is overdue.
@Controller("/minutes")
class MinutesListController {
    /// Minutes on a page.
    static final int SIZE = 20;

    private static final int LONGEST = 200;

    private final SearchLookup search;
    private final OverdueMinutes overdue;
    private final Pages pages;

    MinutesListController(SearchLookup search, OverdueMinutes overdue, Pages pages) {
        this.search = search;
        this.overdue = overdue;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Texts t, @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "1") int page) {
        String typed = tidy(q);
        return typed.isEmpty() ? newest(t, page) : found(t, typed, page);
    }

    private HttpResponse<?> newest(Texts t, int page) {
        long total = search.count(SearchKind.MINUTES);
        require(page, total);
        List<MinutesListPage.Item> items = search.newest(SearchKind.MINUTES, (page - 1L) * SIZE, SIZE).stream()
                .map(finding -> item(finding, t))
                .toList();
        MinutesListPage shown = new MinutesListPage(
                "", new PageOf<>(items, page, SIZE, total), false, page == 1 ? overdue.list(t) : List.of());
        return pages.render(
                frame(t, t.say("minutes.list.title"), page == 1 ? "/minutes" : "/minutes?page=" + page), shown);
    }

    private HttpResponse<?> found(Texts t, String typed, int page) {
        SearchFindings found = search.find(typed, from(page), SIZE);
        require(page, found.total());
        List<MinutesListPage.Item> items =
                found.findings().stream().map(finding -> item(finding, t)).toList();
        MinutesListPage shown =
                new MinutesListPage(typed, new PageOf<>(items, page, SIZE, found.total()), found.more(), List.of());
        return pages.render(
                frame(t, t.say("minutes.list.found", "typed", typed), "/minutes")
                        .unlisted(),
                shown);
    }

    /// What is looked for: what was typed, cut where it is longer than any search.
    static String tidy(String typed) {
        return typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
    }

    /// How many findings stand before those of a page.
    static int from(int page) {
        return Math.max(0, Math.min(page, LONGEST) - 1) * SIZE;
    }

    /// @throws NotFound where the list has no such page
    static void require(int page, long total) {
        if (page < 1 || (page > 1 && (page - 1L) * SIZE >= total)) {
            throw new NotFound("there is no such page");
        }
    }

    private Frame frame(Texts t, String title, String path) {
        return pages.frame(t, title, path)
                .in(Section.MEETINGS_AND_MINUTES)
                .describedAs(t.say("minutes.list.description"));
    }

    private static MinutesListPage.Item item(SearchFinding finding, Texts t) {
        @Nullable String language = finding.language().equals(t.language().code()) ? null : finding.language();
        return new MinutesListPage.Item(
                t.say("minutes.kind." + finding.kind()),
                finding.title(),
                finding.path(),
                InWords.day(t.language(), finding.day()),
                language,
                finding.excerpt());
    }
}
