package candour.backend.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one cell of a table holds, before any rule: never shown to anybody.
///
/// @param table code of the table
/// @param area GSS code of the district; empty for the whole force
/// @param categories one for each attribute of the table
/// @param count rows in the cell, at least 0
/// @param keySum sum of the rows' random record keys, modulo 256: the same rows have the same sum wherever they are
///     counted
/// @param sources how many senders the rows came from; null where that is not known
public record CellCount(
        String table,
        String area,
        List<String> categories,
        int count,
        int keySum,
        @Nullable Integer sources) {
    /// What key sums are reduced by. Source: ONS cell key method, as used for Census 2021.
    public static final int KEYS = 256;

    public CellCount {
        categories = List.copyOf(categories);
        if (count < 0 || keySum < 0 || keySum >= KEYS) {
            throw new IllegalArgumentException("not a count: " + count + " with keys " + keySum);
        }
    }
}
