package candour.backend.area.census;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Residents by category code, with the total; and how they are written in one short text.
///
/// @param residents by category code, "total" among them
record CensusCounts(Map<String, Integer> residents) {

    CensusCounts {
        residents = Collections.unmodifiableMap(new LinkedHashMap<>(residents));
    }

    /// The counts written as `total=1474 asian=158`.
    static CensusCounts parse(String text) {
        Map<String, Integer> residents = new LinkedHashMap<>();
        for (String pair : text.split(" ")) {
            int sign = pair.indexOf('=');
            residents.put(pair.substring(0, sign), Integer.valueOf(pair.substring(sign + 1)));
        }
        return new CensusCounts(residents);
    }

    /// Both together, category by category.
    CensusCounts plus(CensusCounts other) {
        Map<String, Integer> sum = new LinkedHashMap<>(residents);
        other.residents.forEach((code, count) -> sum.merge(code, count, Math::addExact));
        return new CensusCounts(sum);
    }

    /// All residents.
    int total() {
        return residents.getOrDefault(CensusTable.TOTAL, 0);
    }

    /// The residents of those categories added up that make the total.
    long parts(CensusTable table) {
        return residents.entrySet().stream()
                .filter(entry -> table.isPart(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// What [#parse(String)] reads.
    String text() {
        StringBuilder text = new StringBuilder();
        residents.forEach((code, count) ->
                text.append(text.isEmpty() ? "" : " ").append(code).append('=').append(count));
        return text.toString();
    }
}
