package candour.backend.areadata.profile;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Residents of all force areas, kept for the present edition.
@Singleton
class ForceResidents {
    private final PerEdition<Map<Integer, PopulationBase>> byForce;

    ForceResidents(Residents residents, Subjects subjects, EditionRepository editions) {
        this.byForce = new PerEdition<>(editions, () -> read(residents, subjects));
    }

    /// By the force's number; forces without an area or a census table are left out.
    Map<Integer, PopulationBase> byForce() {
        return byForce.value();
    }

    /// The residents of all these forces together; empty where one of them has none.
    Optional<PopulationBase> sum(Collection<Integer> forceIds) {
        Map<Integer, PopulationBase> known = byForce();
        List<PopulationBase> bases =
                forceIds.stream().map(known::get).filter(Objects::nonNull).toList();
        return bases.size() == forceIds.size() ? Residents.sum(new ArrayList<>(bases)) : Optional.empty();
    }

    private static Map<Integer, PopulationBase> read(Residents residents, Subjects subjects) {
        Map<Integer, Integer> areaIds = subjects.areaIds();
        Map<Integer, PopulationBase> byArea = residents.of(areaIds.values());
        Map<Integer, PopulationBase> bases = new HashMap<>();
        areaIds.forEach((force, area) -> {
            PopulationBase base = byArea.get(area);
            if (base != null) {
                bases.put(force, base);
            }
        });
        return bases;
    }
}
