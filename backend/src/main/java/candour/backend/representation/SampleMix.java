package candour.backend.representation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Of which groups made-up people are, in a hundred.
enum SampleMix {
    /// About as residents of the West Midlands are.
    RESIDENTS(61, 4, 24, 8, 3),
    /// Hardly anybody Black.
    FEW_BLACK(66, 4, 26, 1, 3),
    /// Hardly anybody Black or Asian.
    FEW_BLACK_OR_ASIAN(87, 4, 5, 1, 3),
    /// About as people searched are.
    SEARCHED(45, 8, 25, 18, 4);

    private static final List<String> GROUPS = List.of("white", "mixed", "asian", "black", "other");
    private static final Map<String, List<String>> BACKGROUNDS = Map.of(
            "white", List.of("W1", "W1", "W1", "W1", "W9", "W2"),
            "mixed", List.of("M1", "M2", "M3"),
            "asian", List.of("A1", "A2", "A2", "A3"),
            "black", List.of("B1", "B2", "B9"),
            "other", List.of("O2", "O9"));
    private static final Map<String, List<String>> RELIGIONS = Map.of(
            "white", List.of("christian", "none", "none", "christian"),
            "mixed", List.of("none", "christian"),
            "asian", List.of("muslim", "muslim", "sikh", "hindu"),
            "black", List.of("christian", "christian", "muslim"),
            "other", List.of("muslim", "none"));
    private static final List<String> AGES = List.of("16-17", "18-24", "18-24", "25-34", "25-34", "over-34", "over-34");
    private static final List<String> DISTRICTS = List.of(
            "E08000025",
            "E08000025",
            "E08000025",
            "E08000026",
            "E08000027",
            "E08000028",
            "E08000029",
            "E08000030",
            "E08000031");
    private static final int HUNDRED = 100;

    /// Has no factor in common with a hundred, so that its multiples go through all of it.
    private static final int STRIDE = 37;

    /// How many of a hundred leave a question out.
    private static final int SILENT = 7;

    private final int[] shares;

    SampleMix(int... shares) {
        this.shares = shares;
    }

    /// The person of this number: always the same one. Any hundred in a row are of the groups as the mix says.
    GivenAnswers person(int number) {
        SplittableRandom random = new SplittableRandom(7_919L * (number + 1));
        String group = group(number * STRIDE % HUNDRED);
        Map<String, String> fields = new HashMap<>();
        if (says(random)) {
            fields.put("ethnic-group", group);
            fields.put("ethnic-background", one(BACKGROUNDS.getOrDefault(group, List.of()), random));
        }
        if (says(random)) {
            fields.put("religion", one(RELIGIONS.getOrDefault(group, List.of()), random));
        }
        if (says(random)) {
            fields.put("age", one(AGES, random));
        }
        if (says(random)) {
            fields.put("sex", random.nextInt(HUNDRED) < 47 ? "female" : "male");
        }
        if (says(random)) {
            boolean disabled = random.nextInt(HUNDRED) < 16;
            fields.put("condition", disabled ? "yes" : "no");
            fields.put("limited", disabled ? "a-little" : "");
        }
        if (says(random)) {
            fields.put(GivenAnswers.DISTRICT, one(DISTRICTS, random));
        }
        return GivenAnswers.of(fields);
    }

    private String group(int drawn) {
        int left = drawn;
        for (int at = 0; at < shares.length; at++) {
            if (left < shares[at]) {
                return GROUPS.get(at);
            }
            left -= shares[at];
        }
        return GROUPS.getLast();
    }

    private static boolean says(SplittableRandom random) {
        return random.nextInt(HUNDRED) >= SILENT;
    }

    private static String one(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
