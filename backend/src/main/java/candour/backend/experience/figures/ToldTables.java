package candour.backend.experience.figures;

import candour.backend.disclosure.Attribute;
import candour.backend.disclosure.Category;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.Reach;
import candour.backend.disclosure.ReleasableTable;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The closed list of tables in which reports may be counted. Answers are put together where they would be few: what is
/// about children or about taking off clothes is released for the whole force and whole years only.
final class ToldTables {
    /// Code of the population.
    static final String TOLD = "told";

    /// Nothing was answered, or nothing could be.
    static final String NONE = "none";

    private static final String ORDER = "order";
    private static final String CLOTHING = "more-than-outer-clothing";
    private static final String FORCE_USED = "force-used";
    private static final String GROUNDS = "told-grounds";
    private static final String UNSURE = "unsure";
    private static final List<String> YES_NO = List.of("yes", "no", UNSURE, NONE);

    private static final List<String> OF_DISTRICTS =
            List.of(GROUNDS, "told-object", "told-power", "told-record", "record-offered");
    private static final List<String> OF_FORCE =
            List.of("told-detained", "told-name", "told-station", "shown-warrant-card");

    private static final Attribute KIND =
            attribute(Questionnaire.STOP_KIND, "on-foot", "vehicle-search", "vehicle-stop", "stop-and-account", NONE);
    private static final Attribute POWER =
            attribute(Questionnaire.POWER, "mda-s23", "pace-s1", ORDER, "other", "not-told", NONE);
    private static final Attribute FAIR = attribute("fair", "yes", "partly", "no", "not-sure", NONE);
    private static final Attribute RESPECT = attribute("respect", "yes", "partly", "no", "not-sure", NONE);
    private static final Attribute LISTENED = attribute("listened", "yes", "partly", "no", "not-sure", NONE);
    private static final Attribute PRAISE = attribute(Questionnaire.PRAISE, "yes", NONE);
    private static final Attribute AGE = attribute(Questionnaire.AGE, "under-18", "18-24", "25-34", "over-34", NONE);
    private static final Attribute USED = attribute(FORCE_USED, "any", "no", NONE);

    /// Categories that hold several options of a question.
    private static final Map<String, String> TOGETHER = Map.of(
            "age under-13", "under-18",
            "age 13-15", "under-18",
            "age 16-17", "under-18",
            "power cjpoa-s60", ORDER,
            "power ta-s47a", ORDER,
            "power poa-s11", ORDER,
            "power ta-s43", "other",
            "power sentencing-s342e", "other");

    private ToldTables() {}

    static Population population() {
        List<ReleasableTable> tables = new ArrayList<>();
        tables.add(ReleasableTable.of("number", "told.table.number", Reach.DISTRICT_AND_QUARTER));
        Stream.of(KIND, FAIR, RESPECT, LISTENED, PRAISE).forEach(one -> add(tables, one, Reach.DISTRICT_AND_QUARTER));
        OF_DISTRICTS.forEach(code -> add(tables, yesNo(code), Reach.DISTRICT_AND_QUARTER));
        add(tables, POWER, Reach.FORCE_AND_QUARTER);
        add(tables, USED, Reach.FORCE_AND_QUARTER);
        OF_FORCE.forEach(code -> add(tables, yesNo(code), Reach.FORCE_AND_QUARTER));
        add(tables, AGE, Reach.FORCE_AND_YEAR);
        add(tables, yesNo(CLOTHING), Reach.FORCE_AND_YEAR);
        tables.add(ReleasableTable.of("power-fair", "told.table.power-fair", Reach.FORCE_AND_YEAR, POWER, FAIR));
        tables.add(ReleasableTable.of("age-fair", "told.table.age-fair", Reach.FORCE_AND_YEAR, AGE, FAIR));
        tables.add(new ReleasableTable(
                "power-grounds",
                "told.table.power-grounds",
                List.of(POWER, yesNo(GROUNDS)),
                Reach.FORCE_AND_YEAR,
                groundsNotAsked()));
        return new Population(TOLD, tables);
    }

    /// The category of a report.
    ///
    /// @param attribute code of the attribute, which is that of the question
    static String category(String attribute, Answers answers) {
        List<String> said = answers.list(attribute);
        if (attribute.equals(Questionnaire.PRAISE)) {
            return said.isEmpty() ? NONE : "yes";
        }
        if (attribute.equals(FORCE_USED)) {
            return force(said);
        }
        String option = said.isEmpty() ? NONE : said.getFirst();
        Attribute known = find(attribute);
        String together = TOGETHER.getOrDefault(attribute + " " + option, option);
        if (known.codes().contains(together)) {
            return together;
        }
        return known.codes().contains(UNSURE) ? UNSURE : NONE;
    }

    private static String force(List<String> said) {
        if (said.isEmpty() || said.contains("not-sure")) {
            return NONE;
        }
        return said.contains("none") ? "no" : "any";
    }

    private static Attribute find(String code) {
        return population().tables().stream()
                .flatMap(table -> table.attributes().stream())
                .filter(attribute -> attribute.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table counts by " + code));
    }

    /// Grounds are not asked after where the law used needs none. PACE Code A 2.1; CJPOA 1994 s.60(5).
    private static Set<List<String>> groundsNotAsked() {
        Set<List<String>> none = new LinkedHashSet<>();
        YES_NO.stream().filter(code -> !code.equals(NONE)).forEach(code -> none.add(List.of(ORDER, code)));
        return none;
    }

    private static void add(List<ReleasableTable> tables, Attribute attribute, Reach reach) {
        tables.add(ReleasableTable.of(attribute.code(), "told.table." + attribute.code(), reach, attribute));
    }

    private static Attribute yesNo(String code) {
        return attribute(code, YES_NO.toArray(String[]::new));
    }

    private static Attribute attribute(String code, String... categories) {
        return new Attribute(
                code,
                "told.table." + code,
                Arrays.stream(categories)
                        .map(category -> new Category(category, key(code, category)))
                        .toList());
    }

    private static String key(String attribute, String category) {
        boolean own = Stream.of(Questionnaire.STOP_KIND, Questionnaire.POWER, Questionnaire.AGE, FORCE_USED)
                .anyMatch(attribute::equals);
        return "told.category." + (own && !category.equals(NONE) ? attribute + "." : "") + category;
    }
}
