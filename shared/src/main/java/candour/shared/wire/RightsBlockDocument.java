package candour.shared.wire;

import java.util.List;

/// One piece of a part of a rights text.
///
/// @param form `paragraph`, `bullets` or `links`
/// @param lines its words: one for a paragraph, one for each item or link
/// @param targets for links the address of each, on this portal (`/tell`) or elsewhere (`https://…`); else none
public record RightsBlockDocument(String form, List<String> lines, List<String> targets) {
    public RightsBlockDocument {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
    }
}
