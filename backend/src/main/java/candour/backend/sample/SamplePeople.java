package candour.backend.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Who is searched in the sample, and where. People of a district are drawn by its census; by how much a group is
/// searched more often than its share is set here, below what was ever published for the force, for the pages to have
/// something to show. It says nothing about any force.
final class SamplePeople {
    private static final String NOT_STATED = "Other ethnic group - Not stated";

    /// How often people of a group are searched in the sample against White people, before chance.
    private static final Map<String, Double> MADE_UP_RATIO =
            Map.of("White", 1.0, "Mixed", 1.5, "Asian", 1.2, "Black", 2.0, "Other", 0.8);

    /// Not stated, and nothing written at all, against all people searched.
    private static final double SHARE_NOT_STATED = 0.12;

    private static final double SHARE_BLANK = 0.03;

    /// Census category (TS021 code) to the published self-defined text. The police's list has no Roma; they are in
    /// "Any other White background" there.
    private static final Map<String, String> TEXTS = texts();

    private static final Map<String, Weighted<String>> OFFICERS_VIEW = Map.of(
            "White", view(91, 3, 2, 1, 3),
            "Black", view(1, 1, 93, 2, 3),
            "Asian", view(2, 90, 1, 4, 3),
            "Other", view(15, 25, 10, 45, 5),
            "Mixed", view(14, 6, 30, 5, 45),
            "Not stated", view(18, 12, 10, 4, 56),
            "", view(18, 12, 10, 4, 56));

    private final Weighted<String> districts = new Weighted<>();
    private final Map<String, Weighted<String>> selfDefined = new HashMap<>();

    SamplePeople() throws IOException {
        Map<String, Double> searched = new HashMap<>();
        for (NamedCsvRecord row : SampleFiles.rows(SampleFiles.CENSUS)) {
            String text = TEXTS.get(row.getField(2));
            if (text != null) {
                double weight = Long.parseLong(row.getField("Observation")) * ratio(text);
                String district = row.getField(0);
                selfDefined.computeIfAbsent(district, _ -> new Weighted<>()).or(weight, text);
                searched.merge(district, weight, Double::sum);
            }
        }
        searched.keySet().stream().sorted().forEach(district -> {
            double stated = searched.getOrDefault(district, 0.0);
            double all = stated / (1 - SHARE_NOT_STATED - SHARE_BLANK);
            districts.or(all, district);
            selfDefined
                    .getOrDefault(district, new Weighted<>())
                    .or(all * SHARE_NOT_STATED, NOT_STATED)
                    .or(all * SHARE_BLANK, "");
        });
    }

    String district(Random random) {
        return districts.draw(random);
    }

    /// A self-defined ethnicity as published; may be blank.
    String selfDefined(String district, Random random) {
        return selfDefined.getOrDefault(district, new Weighted<>()).draw(random);
    }

    /// The officer's view of a person who says this of themselves: never Mixed, often blank.
    String officerDefined(String selfDefined, Random random) {
        return OFFICERS_VIEW
                .getOrDefault(group(selfDefined), view(1, 1, 1, 1, 1))
                .draw(random);
    }

    private static double ratio(String text) {
        return MADE_UP_RATIO.getOrDefault(group(text), 1.0);
    }

    private static String group(String text) {
        if (text.equals(NOT_STATED)) {
            return "Not stated";
        }
        return text.isEmpty() ? "" : text.split("[/ ]", 2)[0];
    }

    private static Weighted<String> view(int white, int asian, int black, int other, int blank) {
        return new Weighted<String>()
                .or(white, "White")
                .or(asian, "Asian")
                .or(black, "Black")
                .or(other, "Other")
                .or(blank, "");
    }

    private static Map<String, String> texts() {
        String asian = "Asian/Asian British - ";
        String black = "Black/African/Caribbean/Black British - ";
        String mixed = "Mixed/Multiple ethnic groups - ";
        return Map.ofEntries(
                Map.entry("1", asian + "Bangladeshi"),
                Map.entry("2", asian + "Chinese"),
                Map.entry("3", asian + "Indian"),
                Map.entry("4", asian + "Pakistani"),
                Map.entry("5", asian + "Any other Asian background"),
                Map.entry("6", black + "African"),
                Map.entry("7", black + "Caribbean"),
                Map.entry("8", black + "Any other Black/African/Caribbean background"),
                Map.entry("9", mixed + "White and Asian"),
                Map.entry("10", mixed + "White and Black African"),
                Map.entry("11", mixed + "White and Black Caribbean"),
                Map.entry("12", mixed + "Any other Mixed/Multiple ethnic background"),
                Map.entry("13", "White - English/Welsh/Scottish/Northern Irish/British"),
                Map.entry("14", "White - Irish"),
                Map.entry("15", "White - Gypsy or Irish Traveller"),
                Map.entry("16", "White - Any other White background"),
                Map.entry("17", "White - Any other White background"),
                Map.entry("18", "Other ethnic group - Arab"),
                Map.entry("19", "Other ethnic group - Any other ethnic group"));
    }
}
