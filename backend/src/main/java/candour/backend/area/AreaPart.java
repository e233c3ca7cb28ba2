package candour.backend.area;

import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// What a feature adds to the page of an area or of a force, in words and links.
///
/// @param id of its heading, unique on the page: lower case words joined by hyphens
/// @param heading of it
/// @param paragraphs below the heading
/// @param rows facts with their names
/// @param links ways on
public record AreaPart(
        String id, String heading, List<String> paragraphs, List<SummaryRow> rows, List<TextLink> links) {

    public AreaPart {
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }
}
