package candour.backend.area;

import candour.shared.area.AreaKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns of an ONS table that name areas, narrowest rung first. ONS writes each geography as a pair of a code
/// and a name column with the year in between: `WD24CD`, `WD24NM`.
public final class LadderColumns {
    private static final Pattern CODE = Pattern.compile("([A-Z]{2,5})([0-9]{2})CD");
    private static final Pattern KNOWN_OTHERS =
            Pattern.compile("[A-Z]{2,5}[0-9]{2}(CD|CDH|CDO|NM|NMW)|FID|CHGIND|OBJECTID|ObjectId");

    private LadderColumns() {}

    /// One rung in a table.
    ///
    /// @param kind the rung
    /// @param vintage year of the codes, such as 2024
    /// @param code heading of the code column
    /// @param name heading of the name column, which need not be there
    public record Rung(AreaKind kind, int vintage, String code, String name) {
        /// How ONS abbreviates the geography with its year: "LAD24".
        public String geography() {
            return code.substring(0, code.length() - 2);
        }
    }

    /// The rungs among these headings, narrowest first. LSOAs of 2011 are no rung of ours: figures are kept by those
    /// of 2021.
    public static List<Rung> rungs(List<String> headings) {
        List<Rung> rungs = new ArrayList<>();
        for (String heading : headings) {
            Matcher matcher = CODE.matcher(heading.toUpperCase(Locale.ROOT));
            if (matcher.matches()) {
                int vintage = 2000 + Integer.parseInt(matcher.group(2));
                AreaKind kind =
                        switch (matcher.group(1)) {
                            case "PFA" -> AreaKind.FORCE;
                            case "LAD", "LTLA" -> AreaKind.DISTRICT;
                            case "WD" -> AreaKind.WARD;
                            case "LSOA" -> vintage >= 2021 ? AreaKind.LSOA : AreaKind.COUNTRY;
                            default -> AreaKind.COUNTRY;
                        };
                if (kind != AreaKind.COUNTRY) {
                    String stem = heading.substring(0, heading.length() - 2);
                    rungs.add(new Rung(kind, vintage, heading, stem + "NM"));
                }
            }
        }
        rungs.sort(Comparator.comparing(Rung::kind).reversed());
        return rungs;
    }

    /// Whether a table with these headings is a lookup: nothing but codes and names, and at least two rungs.
    static boolean isLookup(List<String> headings) {
        return headings.stream()
                        .allMatch(heading -> KNOWN_OTHERS.matcher(heading).matches())
                && rungs(headings).size() > 1;
    }
}
