package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.Download;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outreach log.
///
/// @param who is signed in
/// @param writes whether they may plan activities
/// @param tabs one for each status
/// @param filter what the list leaves out
/// @param fields of the form that narrows the list
/// @param items on this page
/// @param address of the list without its page, ending in `?` or `&`
/// @param downloads the list as a file
public record ActivitiesPage(
        SignedIn who,
        boolean writes,
        List<Tab> tabs,
        ActivityFilter filter,
        List<Field> fields,
        PageOf<Item> items,
        String address,
        List<Download> downloads)
        implements Page {

    /// One of the lists.
    ///
    /// @param label its name
    /// @param count how many activities are in it
    /// @param path where it is
    /// @param current whether it is the one shown
    public record Tab(String label, String count, String path, boolean current) {}

    /// Something that the list can be narrowed by.
    ///
    /// @param name of the field
    /// @param label what it is
    /// @param any what it says where nothing is left out
    /// @param value chosen; empty for any
    /// @param choices there are
    public record Field(String name, String label, String any, String value, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /// An activity in the list.
    ///
    /// @param about day, area, method, level and headcount
    /// @param clock of what is to be done next; null for nothing
    public record Item(
            String title,
            String path,
            String about,
            ActivityWords.Chip status,
            @Nullable ClockChip clock) {}

    public ActivitiesPage {
        tabs = List.copyOf(tabs);
        fields = List.copyOf(fields);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "outreach/activities.jte";
    }
}
