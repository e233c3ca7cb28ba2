package candour.shared.wire;

import java.util.List;

/// One part of a rights text.
///
/// @param part `short`, `when`, `told`, `clothes`, `saying`, `record`, `under-18` or `afterwards`
/// @param heading in the language of the text
/// @param blocks its words
public record RightsPartDocument(String part, String heading, List<RightsBlockDocument> blocks) {
    public RightsPartDocument {
        blocks = List.copyOf(blocks);
    }
}
