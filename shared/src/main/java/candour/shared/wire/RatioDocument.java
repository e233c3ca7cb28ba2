package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// The disparity ratio: the group's rate divided by the rate of White people, with its 95 % log-normal interval.
///
/// @param state `compared`, `reference` (the White group itself), `too-few` (a count under 10: no ratio),
///     `no-residents` or `not-supplied`
/// @param ratio times the rate of White people; null unless compared, and so are the limits
/// @param low lower limit
/// @param high upper limit
public record RatioDocument(
        String state,
        @Nullable Double ratio,
        @Nullable Double low,
        @Nullable Double high) {}
