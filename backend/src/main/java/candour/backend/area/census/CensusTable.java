package candour.backend.area.census;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tables of Census 2021 that the portal takes in, with the words ONS uses for their categories.
/// Source: ONS, Census 2021 topic summaries for England and Wales.
public enum CensusTable {
    /// Usual residents by ethnic group.
    ETHNIC_GROUP("TS021", "Ethnic group", """
            asian   = Asian, Asian British or Asian Welsh / Asian
            black   = Black, Black British, Black Welsh, Caribbean or African / Black
            mixed   = Mixed or Multiple ethnic groups / Mixed
            white   = White
            other   = Other ethnic group / Other
            -
            A1 = Asian, Asian British or Asian Welsh: Indian
            A2 = Asian, Asian British or Asian Welsh: Pakistani
            A3 = Asian, Asian British or Asian Welsh: Bangladeshi
            A4 = Asian, Asian British or Asian Welsh: Chinese
            A9 = Asian, Asian British or Asian Welsh: Other Asian
            B1 = Black, Black British, Black Welsh, Caribbean or African: Caribbean
            B2 = Black, Black British, Black Welsh, Caribbean or African: African
            B9 = Black, Black British, Black Welsh, Caribbean or African: Other Black
            M1 = Mixed or Multiple ethnic groups: White and Black Caribbean
            M2 = Mixed or Multiple ethnic groups: White and Black African
            M3 = Mixed or Multiple ethnic groups: White and Asian
            M9 = Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups
            W1 = White: English, Welsh, Scottish, Northern Irish or British
            W2 = White: Irish
            W3 = White: Gypsy or Irish Traveller
            W4 = White: Roma
            W9 = White: Other White
            O2 = Other ethnic group: Arab
            O9 = Other ethnic group: Any other ethnic group
            """),
    /// Usual residents by religion, a voluntary question.
    RELIGION("TS030", "Religion", """
            none         = No religion
            christian    = Christian
            buddhist     = Buddhist
            hindu        = Hindu
            jewish       = Jewish
            muslim       = Muslim
            sikh         = Sikh
            other        = Other religion
            not-answered = Not answered
            """),
    /// Usual residents by disability under the Equality Act 2010.
    DISABILITY("TS038", "Disability", """
            disabled     = Disabled under the Equality Act
            not-disabled = Not disabled under the Equality Act
            """),
    /// Usual residents by sex and three broad ages. The source does not say where the ages begin, so they are
    /// called younger, working age and older, and are never matched to the age ranges of stop and search records.
    /// Nor do the three add up to everybody; the two sexes do.
    SEX_AND_BROAD_AGE("TS009", "Sex by broad age", """
            females = total_females
            males   = total_males
            younger-females     = younger_females
            working-age-females = working_age_females
            older-females       = older_females
            younger-males       = younger_males
            working-age-males   = working_age_males
            older-males         = older_males
            """);

    /// The category that holds all residents.
    public static final String TOTAL = "total";

    private static final List<String> TOTALS = List.of("total", "total: all usual residents", "total_population");

    private final String id;
    private final String variable;
    private final List<Map<String, String>> sets;

    CensusTable(String id, String variable, String categories) {
        this.id = id;
        this.variable = variable;
        this.sets =
                Arrays.stream(categories.split("-\n")).map(CensusTable::words).toList();
    }

    /// The table's number at ONS.
    public String id() {
        return id;
    }

    /// What it counts people by, in ONS's words.
    public String variable() {
        return variable;
    }

    /// The table with this number.
    ///
    /// @throws IllegalArgumentException when the portal knows none
    public static CensusTable ofId(String id) {
        return Arrays.stream(values())
                .filter(table -> table.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no census table: " + id));
    }

    /// The code of the category with this heading: `A1`, `asian`, `total`; empty when it is none of this table.
    Optional<String> category(String heading) {
        String plain = plain(heading);
        if (TOTALS.contains(plain)) {
            return Optional.of(TOTAL);
        }
        return sets.stream()
                .filter(set -> set.containsKey(plain))
                .map(set -> set.get(plain))
                .findFirst();
    }

    /// Whether the category is one of those that add up to the total.
    boolean isPart(String category) {
        return !category.equals(TOTAL) && (this != SEX_AND_BROAD_AGE || !category.contains("-"));
    }

    /// The sets of category codes that the table is published with, the fullest last.
    List<List<String>> categorySets() {
        return sets.stream()
                .map(set -> set.values().stream().distinct().toList())
                .toList();
    }

    private String plain(String heading) {
        String text = heading.strip();
        String prefix = variable + ": ";
        return (text.startsWith(prefix) ? text.substring(prefix.length()) : text).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> words(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .flatMap(pair -> Arrays.stream(pair[1].split("/"))
                        .map(text -> Map.entry(text.strip().toLowerCase(Locale.ROOT), pair[0].strip())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
