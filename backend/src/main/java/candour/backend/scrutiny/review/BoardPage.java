package candour.backend.scrutiny.review;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.TableView;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cases as somebody works with them, or as somebody who oversees sees them.
///
/// @param who is signed in
/// @param ways on, such as to extracts and to a new draw
/// @param lists of cases
/// @param counts cases by panel, for those who read counts only; null for others
/// @param done what was done just now; empty for nothing
public record BoardPage(
        SignedIn who,
        List<TextLink> ways,
        List<Shelf> lists,
        @Nullable TableView counts,
        String done) implements Page {

    /// A list.
    ///
    /// @param id unique on the page
    /// @param title of it
    /// @param empty what to say where nothing is in it; empty where it is left out then
    public record Shelf(String id, String title, String empty, List<Item> items) {
        public Shelf {
            items = List.copyOf(items);
        }
    }

    /// A case.
    ///
    /// @param name what people call it
    /// @param path of it; empty where the reader does not open it
    /// @param about panel and day
    public record Item(String name, String path, String about, List<ClockChip> chips) {
        public Item {
            chips = List.copyOf(chips);
        }
    }

    public BoardPage {
        ways = List.copyOf(ways);
        lists = List.copyOf(lists);
    }

    @Override
    public String template() {
        return "scrutiny/board.jte";
    }
}
