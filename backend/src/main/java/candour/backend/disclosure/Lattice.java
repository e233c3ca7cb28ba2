package candour.backend.disclosure;

import java.util.ArrayList;
import java.util.List;

/// The closed list of all places where a figure can stand, but for the period.
///
/// @param populations whose rows are counted
/// @param districts GSS codes of the districts of the force
public record Lattice(List<Population> populations, List<String> districts) {
    /// Most tables that count by something. Source: privacy rules of the portal, closed lattice.
    public static final int MOST_TABLES = 40;

    /// What stands for the whole force where a district could stand.
    public static final String FORCE = "";

    public Lattice {
        populations = List.copyOf(populations);
        districts = districts.stream().distinct().sorted().toList();
        long tables = populations.stream()
                .flatMap(population -> population.tables().stream())
                .filter(table -> !table.isNumber())
                .count();
        if (tables > MOST_TABLES) {
            throw new IllegalArgumentException(tables + " tables, of which " + MOST_TABLES + " may be released");
        }
        if (populations.stream().map(Population::code).distinct().count() < populations.size()) {
            throw new IllegalArgumentException("a population stands twice");
        }
    }

    /// The areas for which a table is released: the force, then its districts.
    public List<String> areas(ReleasableTable table) {
        List<String> areas = new ArrayList<>(List.of(FORCE));
        if (table.reach().districts()) {
            areas.addAll(districts);
        }
        return areas;
    }

    /// Every place for figures of the population in the period.
    public List<CellKey> keys(Population population, ReleasePeriod period) {
        List<CellKey> keys = new ArrayList<>();
        for (ReleasableTable table : population.tables()) {
            if (period.isYear() || table.reach().quarters()) {
                for (String area : areas(table)) {
                    table.combinations()
                            .forEach(categories ->
                                    keys.add(new CellKey(population.code(), table.code(), area, period, categories)));
                }
            }
        }
        return keys;
    }

    /// The population with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public Population population(String code) {
        return populations.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no population " + code));
    }

    /// Whether no row can ever stand there.
    boolean isStructuralZero(CellKey key) {
        return population(key.population()).table(key.table()).structuralZeros().contains(key.categories());
    }

    /// Whether there is such a table still, with such categories, for such an area.
    public boolean holds(CellKey key) {
        return populations.stream()
                .filter(population -> population.code().equals(key.population()))
                .flatMap(population -> population.tables().stream())
                .anyMatch(table -> table.code().equals(key.table())
                        && table.combinations().contains(key.categories())
                        && areas(table).contains(key.area()));
    }
}
