package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.Download;
import candour.backend.scrutiny.recommendation.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tracker: what panels asked for and where each stands.
///
/// @param lead how many there are and how many are overdue, in one sentence
/// @param states to choose from, with counts
/// @param state code of the chosen one; empty for all
/// @param panels to choose from
/// @param themes to choose from
/// @param items on this page
/// @param address of the list, to which the number of a page is added
/// @param downloads the list as files
public record TrackerPage(
        String lead,
        List<State> states,
        String state,
        List<Choice> panels,
        List<Choice> themes,
        PageOf<Item> items,
        String address,
        List<Download> downloads)
        implements Page {

    /// One state with how many are in it.
    public record State(String label, String count, String path, boolean chosen) {}

    /// Something to choose.
    public record Choice(String code, String label, boolean chosen) {}

    /// One recommendation.
    ///
    /// @param language of the title, where it is not the page's; otherwise null
    /// @param about panel and day
    /// @param theme in words
    public record Item(
            String title, String path, @Nullable String language, String about, String theme, Standing standing) {}

    public TrackerPage {
        states = List.copyOf(states);
        panels = List.copyOf(panels);
        themes = List.copyOf(themes);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/tracker.jte";
    }
}
