package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One released figure.
///
/// @param period `2026-q4` or `2026`
/// @param area GSS code of the district; null for the whole force
/// @param table what is counted
/// @param categories one for each attribute of the table
/// @param mark `shown`; `suppressed` for fewer than 10, or kept back to protect such a figure; `mostly` where nearly
///     all reports of the table are in this category; `none` where there can be no report
/// @param number of reports, to the nearest 5; null unless shown
public record ToldFigure(
        String period,
        @Nullable String area,
        String table,
        List<String> categories,
        String mark,
        @Nullable Integer number) {
    public ToldFigure {
        categories = List.copyOf(categories);
    }
}
