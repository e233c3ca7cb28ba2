package candour.backend.area.census;

import candour.shared.stopsearch.EthnicGroup;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Usual residents of an area on census day, 21 March 2021, by category.
///
/// @param areaId the area's number
/// @param base the table the numbers come from
/// @param residents by category code; "total" is all residents
public record Population(int areaId, PopulationBase base, Map<String, Integer> residents) {

    public Population {
        residents = Collections.unmodifiableMap(new LinkedHashMap<>(residents));
    }

    /// All residents.
    public int total() {
        return residents(CensusTable.TOTAL);
    }

    /// Residents of a category by its code: `B1`, `asian`, `muslim`; 0 for a code that the table does not have.
    public int residents(String category) {
        return residents.getOrDefault(category, 0);
    }

    /// Residents of one of the five ethnic groups; 0 for "Not stated" and "Not recorded", which nobody lives as.
    public int residents(EthnicGroup group) {
        return residents(group.code());
    }

    /// The same people in the five ethnic groups. The mixed groups stay Mixed and are never counted as Black.
    public Population inFiveGroups() {
        if (residents.containsKey(EthnicGroup.WHITE.code())) {
            return this;
        }
        Map<String, Integer> groups = new LinkedHashMap<>();
        groups.put(CensusTable.TOTAL, total());
        residents.forEach((code, count) -> {
            if (!code.equals(CensusTable.TOTAL)) {
                groups.merge(groupOf(code).code(), count, Math::addExact);
            }
        });
        return new Population(areaId, base, groups);
    }

    /// Census 2021 counts Chinese people in the Asian and Arab people in the Other group.
    private static EthnicGroup groupOf(String category) {
        return switch (category.charAt(0)) {
            case 'A' -> EthnicGroup.ASIAN;
            case 'B' -> EthnicGroup.BLACK;
            case 'M' -> EthnicGroup.MIXED;
            case 'W' -> EthnicGroup.WHITE;
            case 'O' -> EthnicGroup.OTHER;
            default -> throw new IllegalArgumentException("no ethnic category: " + category);
        };
    }
}
