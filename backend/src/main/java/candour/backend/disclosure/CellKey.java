package candour.backend.disclosure;

import java.util.Comparator;
import java.util.List;

/// Where a figure stands: the only places figures can have.
///
/// @param population code of the rows that are counted
/// @param table code of the table
/// @param area GSS code of the district; empty for the whole force
/// @param period quarter or year
/// @param categories one for each attribute of the table
public record CellKey(String population, String table, String area, ReleasePeriod period, List<String> categories)
        implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::population)
            .thenComparing(CellKey::period)
            .thenComparing(CellKey::area)
            .thenComparing(CellKey::table)
            .thenComparing(key -> String.join(" ", key.categories()));

    public CellKey {
        categories = List.copyOf(categories);
    }

    /// The same place in another period.
    public CellKey in(ReleasePeriod other) {
        return new CellKey(population, table, area, other, categories);
    }

    /// The same place in another area.
    public CellKey at(String other) {
        return new CellKey(population, table, other, period, categories);
    }

    /// The same area and period in another table.
    public CellKey of(String otherTable, List<String> others) {
        return new CellKey(population, otherTable, area, period, others);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
