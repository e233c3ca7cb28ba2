package candour.backend.areadata.profile;

import candour.backend.platform.text.Texts;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Map;

/// The residents that rates are worked out on, with the table they come from. Named beside every ratio.
///
/// @param table ONS table id: "TS021"
/// @param categories number of categories of the table held: 19 or 5
/// @param geography the geography it was counted for: "PFA22", "LTLA21", "LSOA21"
/// @param addedUp whether neighbourhoods were added up, because ONS publishes no table for the area itself
/// @param total all usual residents
/// @param groups residents by group
/// @param detailed residents by 18+1 code and `W4`; empty for a table of 5 categories
public record PopulationBase(
        String table,
        int categories,
        String geography,
        boolean addedUp,
        long total,
        Map<EthnicGroup, Long> groups,
        Map<String, Long> detailed) {

    public PopulationBase {
        groups = Map.copyOf(groups);
        detailed = Map.copyOf(detailed);
    }

    /// Residents of the group; 0 where the table has none.
    public long residents(EthnicGroup group) {
        return groups.getOrDefault(group, 0L);
    }

    /// How it is named: "Census 2021 TS021, PFA22", with "added up" where neighbourhoods were.
    public String label(Texts texts) {
        String key = addedUp ? "areadata.base.addedUp" : "areadata.base";
        return texts.say(key, "table", table, "geography", geography);
    }
}
