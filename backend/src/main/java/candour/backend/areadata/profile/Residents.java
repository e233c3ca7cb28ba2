package candour.backend.areadata.profile;

import candour.backend.area.census.CensusTable;
import candour.backend.area.census.Population;
import candour.backend.area.census.PopulationLookup;
import candour.shared.stopsearch.EthnicGroup;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The residents that rates are worked out on.
@Singleton
class Residents {
    /// The table that tells the 19 categories apart.
    private static final int DETAILED = 19;

    private final PopulationLookup populations;

    Residents(PopulationLookup populations) {
        this.populations = populations;
    }

    /// Residents of one area; empty where no census table is held.
    Optional<PopulationBase> of(Subject area) {
        return area.areaId() == 0
                ? Optional.empty()
                : Optional.ofNullable(of(List.of(area.areaId())).get(area.areaId()));
    }

    /// Residents of each area by `area.id`; areas without a table are left out.
    Map<Integer, PopulationBase> of(Collection<Integer> areaIds) {
        Map<Integer, PopulationBase> bases = new HashMap<>();
        populations
                .find(areaIds, CensusTable.ETHNIC_GROUP)
                .forEach((area, population) -> bases.put(area, base(population.inFiveGroups(), population)));
        return bases;
    }

    /// Several areas together, named as the first is; empty for none.
    static Optional<PopulationBase> sum(Collection<PopulationBase> bases) {
        return bases.stream().reduce(Residents::plus);
    }

    private static PopulationBase base(Population inFive, Population detailed) {
        Map<EthnicGroup, Long> groups = new EnumMap<>(EthnicGroup.class);
        for (EthnicGroup group : EthnicGroup.values()) {
            if (group.hasResidents()) {
                groups.put(group, (long) inFive.residents(group));
            }
        }
        Map<String, Long> categories = new HashMap<>();
        if (detailed.base().categories() == DETAILED) {
            detailed.residents().forEach((code, number) -> categories.put(code, (long) number));
            categories.remove(CensusTable.TOTAL);
        }
        return new PopulationBase(
                inFive.base().table().id(),
                inFive.base().categories(),
                inFive.base().geography(),
                inFive.base().addedUp(),
                inFive.total(),
                groups,
                categories);
    }

    private static PopulationBase plus(PopulationBase one, PopulationBase other) {
        Map<EthnicGroup, Long> groups = new EnumMap<>(EthnicGroup.class);
        groups.putAll(one.groups());
        other.groups().forEach((group, number) -> groups.merge(group, number, Long::sum));
        Map<String, Long> detailed = new HashMap<>(one.detailed());
        other.detailed().forEach((code, number) -> detailed.merge(code, number, Long::sum));
        return new PopulationBase(
                one.table(),
                Math.min(one.categories(), other.categories()),
                one.geography(),
                one.addedUp() || other.addedUp(),
                one.total() + other.total(),
                groups,
                one.categories() == other.categories() ? detailed : Map.of());
    }
}
