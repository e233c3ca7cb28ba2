package candour.backend.areadata.profile;

import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValues;
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
    private final ResidentsRepository residents;
    private final PublishedValues values;

    Residents(ResidentsRepository residents, PublishedValues values) {
        this.residents = residents;
        this.values = values;
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
        if (!areaIds.isEmpty()) {
            Dictionary dictionary = values.dictionary();
            residents.read(areaIds).forEach((area, tables) -> CensusTable.base(tables, dictionary)
                    .ifPresent(base -> bases.put(area, base)));
        }
        return bases;
    }

    /// Several areas together, named as the first is; empty for none.
    static Optional<PopulationBase> sum(Collection<PopulationBase> bases) {
        return bases.stream().reduce(Residents::plus);
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
