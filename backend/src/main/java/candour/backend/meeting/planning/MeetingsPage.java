package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// Meetings of the panels somebody has to do with.
///
/// @param who is signed in
/// @param title of the page
/// @param panels each with its meetings
public record MeetingsPage(SignedIn who, String title, List<OfPanel> panels) implements Page {

    /// One panel.
    ///
    /// @param name its name
    /// @param note what is wrong, such as that it has not met in time; empty for nothing
    /// @param items its meetings, the latest first
    /// @param acts what this person can do for the panel
    public record OfPanel(String name, String note, List<Item> items, List<TextLink> acts) {
        public OfPanel {
            items = List.copyOf(items);
            acts = List.copyOf(acts);
        }
    }

    /// One meeting.
    ///
    /// @param title such as "Panel meeting on 12 May 2026"
    /// @param path where it is opened
    /// @param about when and where
    /// @param chip where it stands
    public record Item(String title, String path, String about, Chip chip) {}

    public MeetingsPage {
        panels = List.copyOf(panels);
    }

    @Override
    public String template() {
        return "meeting/meetings.jte";
    }
}
