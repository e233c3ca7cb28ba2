package candour.backend.meeting.publication;

import candour.backend.meeting.search.SearchFinding.Piece;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.ClockChip;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All minutes, newest first, or what a search over minutes and answers found; and meetings whose minutes are not there
/// yet.
///
/// @param typed what was looked for; empty for nothing
/// @param items of this page
/// @param more whether the search found more than it keeps
/// @param waiting meetings without published minutes, the most overdue first; empty beside findings
public record MinutesListPage(String typed, PageOf<Item> items, boolean more, List<Waiting> waiting) implements Page {

    /// Minutes or an answer.
    ///
    /// @param kind what it is, in words
    /// @param language it is written in, where it is not the page's; otherwise null
    public record Item(
            String kind,
            String title,
            String path,
            String day,
            @Nullable String language,
            List<Piece> excerpt) {
        public Item {
            excerpt = List.copyOf(excerpt);
        }
    }

    /// A meeting whose minutes are not there yet.
    ///
    /// @param path of the meeting
    public record Waiting(String name, String path, String day, String due, ClockChip clock) {}

    public MinutesListPage {
        waiting = List.copyOf(waiting);
    }

    /// Whether something was looked for.
    public boolean isSearch() {
        return !typed.isEmpty();
    }

    /// Where other pages of the list are.
    public String address() {
        return isSearch() ? "/minutes?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&" : "/minutes?";
    }

    @Override
    public String template() {
        return "meeting/publication/list.jte";
    }
}
