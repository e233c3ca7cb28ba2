package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// A place that somebody may have meant.
///
/// @param code GSS code: `E08000025`
/// @param name as ONS publishes it
/// @param within name of what it lies in, where that tells it from others; otherwise null
public record PlaceEntry(String code, String name, @Nullable String within) {}
