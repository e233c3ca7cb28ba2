package candour.backend.areadata.profile;

import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One table of residents by ethnic category, as imported for one area.
///
/// @param categories number of categories: 19 or 5
/// @param geography what it was counted for, with its year: "LTLA21"
/// @param residents by code of the category, and "total"
record CensusTable(int categories, String geography, Map<String, Long> residents) {
    private static final String TOTAL = "total";

    /// The table rates are worked out on: the one with most categories, then of the geography closest to census day.
    static Optional<PopulationBase> base(Collection<CensusTable> tables, Dictionary dictionary) {
        return tables.stream()
                .min(Comparator.comparing(CensusTable::categories)
                        .reversed()
                        .thenComparing(CensusTable::year)
                        .thenComparing(CensusTable::geography))
                .map(table -> table.toBase(dictionary));
    }

    private String year() {
        return geography.substring(Math.max(0, geography.length() - 2));
    }

    private PopulationBase toBase(Dictionary dictionary) {
        Map<EthnicGroup, Long> groups = new EnumMap<>(EthnicGroup.class);
        Map<String, Long> detailed = new HashMap<>();
        long sum = 0;
        for (Map.Entry<String, Long> entry : residents.entrySet()) {
            if (entry.getKey().equals(TOTAL)) {
                continue;
            }
            sum += entry.getValue();
            Optional<ReferenceCode> code = dictionary.findCode(ValueList.SELF_DEFINED_ETHNICITY, entry.getKey());
            code.ifPresent(known -> detailed.put(known.code(), entry.getValue()));
            String group = code.map(ReferenceCode::grouping).orElse(entry.getKey());
            groups.merge(EthnicGroup.ofCode(group), entry.getValue(), Long::sum);
        }
        return new PopulationBase(
                "TS021", categories, geography, false, residents.getOrDefault(TOTAL, sum), groups, detailed);
    }
}
