package candour.backend.panel.application;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Mark;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import java.util.List;

/// Applications, without what they say.
///
/// @param who is signed in
/// @param tabs the lists there are
/// @param items of the list shown
/// @param address of the list without its page
public record ApplicationsPage(SignedIn who, List<Tab> tabs, PageOf<Item> items, String address) implements Page {

    /// One of the lists.
    ///
    /// @param label its name
    /// @param count how many are in it
    /// @param path where it is
    /// @param current whether it is the one shown
    public record Tab(String label, String count, String path, boolean current) {}

    /// An application in the list.
    ///
    /// @param name what staff call it
    /// @param path where it is opened; empty for one that was taken back
    /// @param about panel and week
    /// @param mark its state
    public record Item(String name, String path, String about, Mark mark) {}

    public ApplicationsPage {
        tabs = List.copyOf(tabs);
    }

    @Override
    public String template() {
        return "panel/application/applications.jte";
    }
}
