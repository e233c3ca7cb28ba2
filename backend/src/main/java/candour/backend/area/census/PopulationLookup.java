package candour.backend.area.census;

import candour.backend.area.Area;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Tells how many people live in an area, by census category.
///
/// Where one table is stored in several forms, the one with most categories is taken, and of those the one whose
/// geography is closest to census day (2021 before 2022 before 2024). For a ward, which has no table of its own, the
/// neighbourhoods in it are added up.
@Singleton
public class PopulationLookup {
    private static final Comparator<Population> BETTER = Comparator.<Population>comparingInt(
                    population -> -population.base().categories())
            .thenComparingInt(population -> population.base().year())
            .thenComparing(population -> population.base().geography());

    private final PopulationRepository populations;

    PopulationLookup(PopulationRepository populations) {
        this.populations = populations;
    }

    /// Residents by the five ethnic groups: ask with [Population#residents(candour.shared.stopsearch.EthnicGroup)].
    public Optional<Population> byEthnicGroup(Area area) {
        return find(area, CensusTable.ETHNIC_GROUP).map(Population::inFiveGroups);
    }

    /// Residents by the five ethnic groups for several areas at once, by area number; areas without are left out.
    public Map<Integer, Population> byEthnicGroup(Collection<Integer> areaIds) {
        Map<Integer, Population> groups = new HashMap<>();
        find(areaIds, CensusTable.ETHNIC_GROUP).forEach((id, population) -> groups.put(id, population.inFiveGroups()));
        return groups;
    }

    /// Residents by the 19 ethnic categories of the census, coded as self-defined ethnicity is (`W4` is Roma); empty
    /// where only the five groups are published.
    public Optional<Population> byEthnicity(Area area) {
        return find(area, CensusTable.ETHNIC_GROUP)
                .filter(population -> population.base().categories() == 19);
    }

    /// Residents by a census table.
    public Optional<Population> find(Area area, CensusTable table) {
        return Optional.ofNullable(find(List.of(area.id()), table).get(area.id()));
    }

    /// Residents by a census table for several areas at once, by area number; areas without are left out.
    public Map<Integer, Population> find(Collection<Integer> areaIds, CensusTable table) {
        Map<Integer, Population> best = new HashMap<>();
        if (areaIds.isEmpty()) {
            return best;
        }
        for (PopulationRow row : populations.list(areaIds, table.id())) {
            best.merge(row.areaId(), population(row), PopulationLookup::better);
        }
        List<Integer> missing = new ArrayList<>(areaIds);
        missing.removeIf(best::containsKey);
        if (!missing.isEmpty()) {
            addedUp(missing, table).forEach((id, population) -> best.put(id, population));
        }
        return best;
    }

    private Map<Integer, Population> addedUp(List<Integer> wardIds, CensusTable table) {
        Map<Integer, Map<PopulationBase, CensusCounts>> sums = new HashMap<>();
        for (PopulationRow row : populations.listBelow(wardIds, table.id())) {
            PopulationBase base = new PopulationBase(table, row.categories(), row.geography(), true);
            sums.computeIfAbsent(row.areaId(), fresh -> new HashMap<>())
                    .merge(base, CensusCounts.parse(row.counts()), CensusCounts::plus);
        }
        Map<Integer, Population> best = new HashMap<>();
        sums.forEach((id, byBase) -> byBase.forEach((base, counts) -> best.merge(
                Objects.requireNonNull(id), new Population(id, base, counts.residents()), PopulationLookup::better)));
        return best;
    }

    private static Population population(PopulationRow row) {
        PopulationBase base =
                new PopulationBase(CensusTable.ofId(row.censusTable()), row.categories(), row.geography(), false);
        return new Population(
                row.areaId(), base, CensusCounts.parse(row.counts()).residents());
    }

    private static Population better(Population one, Population other) {
        return BETTER.compare(one, other) <= 0 ? one : other;
    }
}
