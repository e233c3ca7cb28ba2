package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Searches of people of one ethnic group and what came of them.
///
/// @param group `asian`, `black`, `mixed`, `white`, `other`, `not-stated` or `not-recorded`
/// @param label what people read
/// @param people searches, of those whose group is known; for the last two groups of all
/// @param rate null where residents are not known
/// @param disparity compared with White residents
/// @param outcomes what came of the searches; null where not worked out
public record GroupDocument(
        String group,
        String label,
        ShareDocument people,
        @Nullable RateDocument rate,
        RatioDocument disparity,
        @Nullable OutcomesDocument outcomes) {}
