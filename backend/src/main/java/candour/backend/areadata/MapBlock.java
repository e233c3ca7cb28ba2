package candour.backend.areadata;

import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A map with its legend and the same choice as a list.
///
/// @param heading such as "Districts in Bedfordshire"
/// @param sentence what it shows
/// @param map the drawing; empty where no shape is known
/// @param legend what its colours mean; empty where it has none
/// @param links the same areas in words
public record MapBlock(String heading, String sentence, Markup map, Markup legend, List<TextLink> links) {
    public MapBlock {
        links = List.copyOf(links);
    }
}
