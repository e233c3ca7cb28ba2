package candour.backend.disclosure;

import org.jspecify.annotations.Nullable;

/// What a cell holds: never shown to anybody.
///
/// @param count rows
/// @param keySum sum of their record keys, modulo 256
/// @param sources how many senders; null where that is not known
public record CellSum(int count, int keySum, @Nullable Integer sources) {
    /// No rows.
    public static final CellSum NONE = new CellSum(0, 0, null);

    /// Both together. Senders of several periods or places may be the same, so their number is not known.
    CellSum plus(CellSum other) {
        if (count == 0) {
            return other;
        }
        return other.count == 0
                ? this
                : new CellSum(count + other.count, Math.floorMod(keySum + other.keySum, CellCount.KEYS), null);
    }
}
