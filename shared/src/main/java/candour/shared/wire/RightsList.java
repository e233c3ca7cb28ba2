package candour.shared.wire;

import java.util.List;

/// All rights texts in one language, for keeping offline.
///
/// @param language asked for: `en` or `cy`
/// @param jurisdiction where they hold, in that language
/// @param texts in the order in which they are offered
public record RightsList(String language, String jurisdiction, List<RightsDocument> texts) {
    public RightsList {
        texts = List.copyOf(texts);
    }
}
