package candour.backend.meeting;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A page that says something and leads on.
///
/// @param title heading of the page
/// @param paragraphs below it
/// @param reference to be kept by the reader; empty for none
/// @param links ways on
public record NotePage(String title, List<String> paragraphs, String reference, List<TextLink> links) implements Page {

    public NotePage {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    @Override
    public String template() {
        return "meeting/note.jte";
    }

    /// Nothing of the reference.
    @Override
    public String toString() {
        return title;
    }
}
