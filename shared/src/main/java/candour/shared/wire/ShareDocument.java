package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// A part of a whole with its 95 % interval by Wilson's score method.
///
/// @param count the part
/// @param of the whole
/// @param share from 0 to 1; null for a whole of 0, and so are the limits
/// @param low lower limit
/// @param high upper limit
public record ShareDocument(
        long count,
        long of,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {}
