package candour.backend.identity.me;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.NextStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where staff begin: what needs them today, then what they may do, one tile each.
///
/// @param who is signed in
/// @param groups of what waits, most pressing first; none where nothing waits
/// @param tiles ways on
public record StaffHomePage(SignedIn who, List<Group> groups, List<NextStep> tiles) implements Page {

    /// Things that are equally pressing.
    ///
    /// @param id unique on the page
    /// @param title what they have in common
    public record Group(String id, String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// Something that waits.
    ///
    /// @param text what is to be done
    /// @param path where
    /// @param since since when it waits, in words; empty where that is not known
    /// @param clock of its last day; null where there is none
    public record Item(
            String text,
            String path,
            String since,
            @Nullable ClockChip clock) {}

    public StaffHomePage {
        groups = List.copyOf(groups);
        tiles = List.copyOf(tiles);
    }

    @Override
    public String template() {
        return "identity/staffHome.jte";
    }
}
