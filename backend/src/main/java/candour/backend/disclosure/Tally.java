package candour.backend.disclosure;

import candour.shared.area.AreaCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts rows into the cells of all tables of a population. Holds counts and sums of keys, and no row.
public final class Tally {
    private final Population population;
    private final Map<Cell, int[]> cells = new LinkedHashMap<>();

    /// @param population whose tables are counted
    public Tally(Population population) {
        this.population = population;
    }

    private record Cell(String table, String area, List<String> categories) {}

    /// Counts one row.
    ///
    /// @param district where it belongs; null where that is not known
    /// @param recordKey the row's random key, given once and never changed
    /// @param category the row's category of each attribute, by the attribute's code
    /// @throws IllegalArgumentException when a category is none of the attribute's
    public void add(@Nullable AreaCode district, int recordKey, Function<String, String> category) {
        for (ReleasableTable table : population.tables()) {
            List<String> categories = new ArrayList<>();
            for (Attribute attribute : table.attributes()) {
                categories.add(
                        attribute.category(category.apply(attribute.code())).code());
            }
            count(table, "", categories, recordKey);
            if (district != null && table.reach().districts()) {
                count(table, district.value(), categories, recordKey);
            }
        }
    }

    /// The cells that hold rows.
    public List<CellCount> counts() {
        return cells.entrySet().stream()
                .map(one -> new CellCount(
                        one.getKey().table(),
                        one.getKey().area(),
                        one.getKey().categories(),
                        one.getValue()[0],
                        one.getValue()[1],
                        null))
                .toList();
    }

    private void count(ReleasableTable table, String area, List<String> categories, int recordKey) {
        int[] sums = cells.computeIfAbsent(new Cell(table.code(), area, List.copyOf(categories)), cell -> new int[2]);
        sums[0]++;
        sums[1] = Math.floorMod(sums[1] + recordKey, CellCount.KEYS);
    }
}
