package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of recommendations for those who work with them.
///
/// @param who is signed in
/// @param tabs parts of the list
/// @param items of the chosen part
/// @param mayDraft whether the reader may write one
public record RecommendationsPage(SignedIn who, List<Tab> tabs, List<Item> items, boolean mayDraft) implements Page {

    /// One part of the list.
    public record Tab(String label, String count, String path, boolean current) {}

    /// One recommendation.
    ///
    /// @param turn whose turn it is and for what, in words; empty for nobody's
    /// @param language of the title, where it is not the page's
    public record Item(
            String title, String path, @Nullable String language, String about, Standing standing, String turn) {}

    public RecommendationsPage {
        tabs = List.copyOf(tabs);
        items = List.copyOf(items);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/recommendations.jte";
    }
}
