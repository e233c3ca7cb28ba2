package candour.shared.wire;

import java.util.Map;

/// Usual residents on census day, 21 March 2021: the base of every rate.
///
/// @param source how the base is named beside figures: "Census 2021 TS021, PFA22"
/// @param table ONS table id
/// @param categories number of categories of the table
/// @param geography the geography it was counted for
/// @param total all usual residents
/// @param groups residents by group: `asian`, `black`, `mixed`, `white`, `other`
/// @param detailed residents by 18+1 code and `W4` for Roma; empty for a table of five categories
public record ResidentsDocument(
        String source,
        String table,
        int categories,
        String geography,
        long total,
        Map<String, Long> groups,
        Map<String, Long> detailed) {
    public ResidentsDocument {
        groups = Map.copyOf(groups);
        detailed = Map.copyOf(detailed);
    }
}
