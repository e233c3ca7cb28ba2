package candour.backend.oversight;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the officeholder needs to know today, to ask about it.
///
/// @param who is signed in
/// @param title of the page
/// @param lead how much is overdue, in a sentence
/// @param day of the brief, in words
/// @param parts with whom things wait
/// @param gaps items of the minimum standard that what the portal holds does not meet, with the way to them
public record BriefPage(SignedIn who, String title, String lead, String day, List<Part> parts, List<TextLink> gaps)
        implements Page {

    /// With whom things wait.
    ///
    /// @param id unique on the page
    /// @param title who it is
    /// @param overdue what is past its day, the longest first
    /// @param coming what else waits, in a sentence; empty where nothing does
    public record Part(String id, String title, List<Line> overdue, String coming) {
        public Part {
            overdue = List.copyOf(overdue);
        }
    }

    /// Something that is past its day.
    ///
    /// @param path of its page; empty where the reader may not open it
    public record Line(String text, String path, @Nullable ClockChip clock) {}

    public BriefPage {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String template() {
        return "oversight/brief.jte";
    }
}
