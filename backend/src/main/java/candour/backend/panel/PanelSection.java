package candour.backend.panel;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import java.util.List;
import java.util.Optional;

/// What another feature has to show on the public page of a panel, such as its next meeting or its last minutes. A
/// feature gives a bean of it; panels know none of these features. It shows only what is public, the same for
/// everybody.
public interface PanelSection {

    /// Sections with a lower number come first: 10 next meeting, 20 minutes, 30 cases, 40 what was asked of the force.
    int order();

    /// What it says of the panel; empty where there is nothing to say.
    Optional<Part> part(Panel panel, Texts t);

    /// One line for the list of panels, such as "Next meeting: 4 March 2027"; empty for none.
    default Optional<SummaryRow> line(Panel panel, Texts t) {
        return Optional.empty();
    }

    /// The panel's next meeting, as programs read it; empty where none is planned, and from a feature that knows
    /// nothing of meetings.
    default Optional<MeetingEntry> next(Panel panel) {
        return Optional.empty();
    }

    /// The panel's last published minutes, as programs read them; empty before there are any, and from a feature that
    /// knows nothing of minutes.
    default Optional<PanelDocument.LastMinutes> lastMinutes(Panel panel) {
        return Optional.empty();
    }

    /// A part of the page.
    ///
    /// @param id unique on the page, for links to it
    /// @param heading what it is about
    /// @param paragraphs first
    /// @param rows after these
    /// @param links last
    record Part(String id, String heading, List<String> paragraphs, List<SummaryRow> rows, List<TextLink> links) {
        public Part {
            paragraphs = List.copyOf(paragraphs);
            rows = List.copyOf(rows);
            links = List.copyOf(links);
        }
    }
}
