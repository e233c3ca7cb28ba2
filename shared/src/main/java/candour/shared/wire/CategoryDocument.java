package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Searches of people by one value of a published field.
///
/// @param code our code; empty for a published text that no list knows
/// @param label our words, or the text as published
/// @param group what the value is grouped under; empty where it is not
/// @param people searches, of those where the field was filled in
/// @param residents residents of the category by the census; null where that has no meaning or is not known
/// @param note a sentence where the category cannot be compared like for like; otherwise empty
public record CategoryDocument(
        String code,
        String label,
        String group,
        ShareDocument people,
        @Nullable Long residents,
        String note) {}
