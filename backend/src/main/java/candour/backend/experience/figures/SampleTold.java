package candour.backend.experience.figures;

import candour.backend.disclosure.Attribute;
import candour.backend.disclosure.CellCount;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.Tally;
import candour.shared.area.AreaCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made-up reports for trials, counted as soon as they are made and never stored. The same quarter always has the same.
final class SampleTold {
    private static final List<String> DISTRICTS =
            List.of("E08000025", "E08000026", "E08000027", "E08000028", "E08000029", "E08000030", "E08000031", "");
    /// About how many reports of each district in a quarter, the last of no district.
    private static final int[] REPORTS = {210, 44, 38, 57, 16, 41, 62, 25};

    /// How much of each category there is, by attribute; others are evenly spread.
    private static final Map<String, int[]> WEIGHTS = Map.of(
            "stop-kind", new int[] {60, 14, 8, 12, 6},
            "power", new int[] {38, 17, 8, 2, 21, 14},
            "fair", new int[] {24, 17, 43, 7, 9},
            "respect", new int[] {35, 24, 30, 4, 7},
            "listened", new int[] {27, 22, 38, 5, 8},
            "praise", new int[] {28, 72},
            "age", new int[] {19, 34, 21, 16, 10},
            "more-than-outer-clothing", new int[] {9, 74, 5, 12});
    private static final int[] USUAL = {52, 27, 9, 12};
    private static final long SEED = 0x544f4c44L;

    private SampleTold() {}

    static List<CellCount> counts(Population population, ReleasePeriod quarter) {
        Random random = new Random(SEED * quarter.number());
        Tally tally = new Tally(population);
        for (int place = 0; place < REPORTS.length; place++) {
            AreaCode district = AreaCode.parse(DISTRICTS.get(place)).orElse(null);
            int reports = Math.round(REPORTS[place] * (0.85f + 0.3f * random.nextFloat()));
            for (int i = 0; i < reports; i++) {
                Map<String, String> row = row(population, random);
                tally.add(district, random.nextInt(), row::get);
            }
        }
        return tally.counts();
    }

    private static Map<String, String> row(Population population, Random random) {
        Map<String, String> row = new HashMap<>();
        population.tables().stream()
                .filter(table -> table.attributes().size() == 1)
                .map(table -> table.attributes().getFirst())
                .forEach(attribute -> row.put(attribute.code(), pick(attribute, random)));
        if ("order".equals(row.get("power"))) {
            row.put("told-grounds", ToldTables.NONE);
        }
        return row;
    }

    private static String pick(Attribute attribute, Random random) {
        int[] weights = WEIGHTS.getOrDefault(attribute.code(), USUAL);
        int all = 0;
        for (int i = 0; i < attribute.codes().size(); i++) {
            all += weights[i];
        }
        int at = random.nextInt(all);
        int category = 0;
        while (at >= weights[category]) {
            at -= weights[category++];
        }
        return attribute.codes().get(category);
    }
}
