package candour.backend.experience.triage;

import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import java.util.List;

/// Reports that wait, without what they say.
///
/// @param who is signed in
/// @param title of the page
/// @param tabs the lists there are; none where there is only one
/// @param items of the list shown
/// @param address of the list without its page, ending in `?` or `&`
public record QueuePage(SignedIn who, String title, List<Tab> tabs, PageOf<Item> items, String address)
        implements Page {

    /// One of the lists.
    ///
    /// @param label its name
    /// @param count how many reports are in it
    /// @param path where it is
    /// @param current whether it is the one shown
    public record Tab(String label, String count, String path, boolean current) {}

    /// A report in the list.
    ///
    /// @param name what staff call it
    /// @param path where it is opened; empty for one that was taken back
    /// @param about place, week and language
    /// @param chips status, clock and what calls for attention
    public record Item(String name, String path, String about, List<Chip> chips) {
        public Item {
            chips = List.copyOf(chips);
        }
    }

    public QueuePage {
        tabs = List.copyOf(tabs);
    }

    @Override
    public String template() {
        return "experience/queue.jte";
    }
}
