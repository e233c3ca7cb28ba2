package candour.backend.area.census;

import candour.backend.area.LadderColumns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a census file keeps what. ONS publishes two layouts: wide, a row per area and a column per category; and long,
/// a row per area and category, with the count in the column "Observation".
///
/// @param table the table
/// @param areaCode column of the area's code
/// @param areaName column of its name, or -1
/// @param geography the geography as ONS abbreviates it: "LTLA21"; empty where only the codes tell it
/// @param columns wide: the column of each category code; long: empty
/// @param category long: the column of the category's words; wide: -1
/// @param observation long: the column of the count; wide: -1
record CensusLayout(
        CensusTable table,
        int areaCode,
        int areaName,
        String geography,
        Map<String, Integer> columns,
        int category,
        int observation) {
    private static final Pattern VARIABLE = Pattern.compile("(.+) \\([0-9]+[a-z]? categories\\)");
    private static final Pattern DERIVED = Pattern.compile("([a-z]+)([0-9]{2})_code");

    /// The layout of a file with these headings, when it is a census table that the portal knows.
    static Optional<CensusLayout> of(List<String> headings) {
        Optional<Area> area = area(headings);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        int observation = headings.indexOf("Observation");
        return observation >= 0 ? longLayout(headings, area.get(), observation) : wideLayout(headings, area.get());
    }

    /// How many categories there are beside the total.
    int categories() {
        return columns.size() - (columns.containsKey(CensusTable.TOTAL) ? 1 : 0);
    }

    private static Optional<CensusLayout> longLayout(List<String> headings, Area area, int observation) {
        for (int i = 0; i < headings.size(); i++) {
            Matcher matcher = VARIABLE.matcher(headings.get(i));
            if (matcher.matches()) {
                for (CensusTable table : CensusTable.values()) {
                    if (table.variable().equals(matcher.group(1))) {
                        return Optional.of(new CensusLayout(
                                table, area.code(), area.name(), area.geography(), Map.of(), i, observation));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CensusLayout> wideLayout(List<String> headings, Area area) {
        for (CensusTable table : CensusTable.values()) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                table.category(headings.get(i)).ifPresent(code -> columns.putIfAbsent(code, column));
            }
            for (List<String> set : table.categorySets().reversed()) {
                if (columns.keySet().containsAll(set)) {
                    columns.keySet().removeIf(code -> !set.contains(code) && !code.equals(CensusTable.TOTAL));
                    return Optional.of(
                            new CensusLayout(table, area.code(), area.name(), area.geography(), columns, -1, -1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Area> area(List<String> headings) {
        List<LadderColumns.Rung> rungs = LadderColumns.rungs(headings);
        if (!rungs.isEmpty()) {
            LadderColumns.Rung rung = rungs.getFirst();
            return Optional.of(
                    new Area(headings.indexOf(rung.code()), headings.indexOf(rung.name()), rung.geography()));
        }
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).toLowerCase(Locale.ROOT);
            Matcher derived = DERIVED.matcher(heading);
            if (derived.matches()) {
                String geography = derived.group(1).toUpperCase(Locale.ROOT) + derived.group(2);
                return Optional.of(new Area(i, -1, geography));
            }
            if (heading.equals("geography code")) {
                return Optional.of(new Area(i, headings.indexOf("geography"), ""));
            }
            String geography =
                    switch (heading) {
                        case "lower tier local authorities code" -> "LTLA21";
                        case "lower layer super output areas code" -> "LSOA21";
                        default -> "";
                    };
            if (!geography.isEmpty()) {
                String name = headings.get(i).substring(0, heading.length() - " code".length());
                return Optional.of(new Area(i, headings.indexOf(name), geography));
            }
        }
        return Optional.empty();
    }

    private record Area(int code, int name, String geography) {}
}
