package candour.backend.disclosure;

import java.util.List;
import java.util.Set;

/// One table of the closed list of tables that may be released.
///
/// @param code what is stored and told to programs
/// @param textKey of its words
/// @param attributes none for the number of rows, one or two otherwise
/// @param reach how fine it is released
/// @param structuralZeros cells that can have no row, such as an answer to a question that is not asked then; these
///     alone are ever shown as none
public record ReleasableTable(
        String code, String textKey, List<Attribute> attributes, Reach reach, Set<List<String>> structuralZeros) {
    /// Most attributes of a table. Source: privacy rules of the portal, closed lattice.
    public static final int MOST_ATTRIBUTES = 2;

    public ReleasableTable {
        attributes = List.copyOf(attributes);
        structuralZeros = Set.copyOf(structuralZeros);
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new IllegalArgumentException("a table counts by two attributes at most: " + code);
        }
    }

    /// A table without structural zeros.
    public static ReleasableTable of(String code, String textKey, Reach reach, Attribute... attributes) {
        return new ReleasableTable(code, textKey, List.of(attributes), reach, Set.of());
    }

    /// Every combination of categories, in the order of the attributes; one empty combination for the number.
    public List<List<String>> combinations() {
        List<List<String>> all = List.of(List.of());
        for (Attribute attribute : attributes) {
            all = all.stream()
                    .flatMap(before -> attribute.codes().stream().map(code -> append(before, code)))
                    .toList();
        }
        return all;
    }

    /// Whether it is the number of rows.
    public boolean isNumber() {
        return attributes.isEmpty();
    }

    private static List<String> append(List<String> before, String code) {
        return before.isEmpty() ? List.of(code) : List.of(before.getFirst(), code);
    }
}
