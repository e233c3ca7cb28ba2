package candour.backend.meeting.publication;

import candour.backend.meeting.search.SearchFinding;
import candour.backend.meeting.search.SearchFindings;
import candour.backend.meeting.search.SearchKind;
import candour.backend.meeting.search.SearchLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.web.MadeUpData;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesWaiting;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Published minutes as open data: all of them, those of a panel, the search over minutes and answers, and each.
@Controller("/api/v1/minutes")
@Tag(name = "Minutes")
class MinutesApi {
    private static final String PATH = "/api/v1/minutes";

    private final SearchLookup search;
    private final MinutesDocuments documents;
    private final OverdueMinutes overdue;
    private final PanelLookup panels;
    private final List<MadeUpData> sources;

    MinutesApi(
            SearchLookup search,
            MinutesDocuments documents,
            OverdueMinutes overdue,
            PanelLookup panels,
            List<MadeUpData> sources) {
        this.search = search;
        this.documents = documents;
        this.overdue = overdue;
        this.panels = panels;
        this.sources = sources;
    }

    /// Minutes, the newest first, 20 on a page; those of a panel, at most 200; or what a search over minutes and
    /// answers found, best first. With the first page come the meetings whose minutes are not published yet.
    ///
    /// @param q words that must all be there, each may be the beginning of a word; takes no notice of panel
    /// @param panel permanent name of a panel
    /// @param page number of the page, from 1
    @Get
    MinutesList list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String panel,
            @QueryValue(defaultValue = "1") int page) {
        String typed = MinutesListController.tidy(q == null ? "" : q);
        if (!typed.isEmpty()) {
            return found(typed, page);
        }
        return panel == null ? newest(page) : of(panels.get(panel));
    }

    /// Minutes of one meeting, with everything that was put right in them.
    ///
    /// @param minutes their permanent name
    @Get("/{minutes}")
    MinutesDocument show(String minutes) {
        return documents.get(minutes);
    }

    private MinutesList newest(int page) {
        long total = search.count(SearchKind.MINUTES);
        MinutesListController.require(page, total);
        List<MinutesEntry> entries = entries(search.newest(
                SearchKind.MINUTES, (page - 1L) * MinutesListController.SIZE, MinutesListController.SIZE));
        return page(page, total, PATH + "?page=", false, entries, page == 1 ? overdue.documents() : List.of());
    }

    private MinutesList of(Panel panel) {
        List<MinutesEntry> entries = documents.list(panel);
        return new MinutesList(
                1,
                Math.max(1, entries.size()),
                entries.size(),
                null,
                false,
                madeUp(),
                entries,
                overdue.documents(List.of(panel)));
    }

    private MinutesList found(String typed, int page) {
        SearchFindings found = search.find(typed, MinutesListController.from(page), MinutesListController.SIZE);
        MinutesListController.require(page, found.total());
        String address = PATH + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=";
        return page(page, found.total(), address, found.more(), entries(found.findings()), List.of());
    }

    private MinutesList page(
            int page,
            long total,
            String address,
            boolean more,
            List<MinutesEntry> entries,
            List<MinutesWaiting> waiting) {
        int size = MinutesListController.SIZE;
        @Nullable String next = (long) page * size < total ? address + (page + 1) : null;
        return new MinutesList(page, size, total, next, more, madeUp(), entries, waiting);
    }

    private boolean madeUp() {
        return sources.stream().anyMatch(MadeUpData::present);
    }

    private static List<MinutesEntry> entries(List<SearchFinding> findings) {
        return findings.stream().map(MinutesApi::entry).toList();
    }

    private static MinutesEntry entry(SearchFinding finding) {
        return new MinutesEntry(
                finding.kind(),
                finding.reference().value(),
                finding.title(),
                finding.day().toString(),
                finding.language(),
                finding.path(),
                finding.excerpt().stream()
                        .map(piece -> new MinutesEntry.Piece(piece.text(), piece.hit()))
                        .toList());
    }
}
