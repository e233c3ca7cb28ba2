package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.area.census.CensusTable;
import candour.backend.area.census.Population;
import candour.backend.area.census.PopulationLookup;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.platform.text.Texts;
import candour.backend.representation.Characteristic;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds residents of the same place by the census. All ages are in them: the table of ethnic group by age (RM032) is
/// not among those the portal takes in, so the nearest is used, TS021, and pages say so. No table held tells ages in
/// the bands people are asked for, so age is compared with people searched alone.
@Singleton
class Benchmarks {
    private static final Map<Characteristic, CensusTable> TABLES = new EnumMap<>(Map.of(
            Characteristic.ETHNIC_GROUP, CensusTable.ETHNIC_GROUP,
            Characteristic.ETHNIC_BACKGROUND, CensusTable.ETHNIC_GROUP,
            Characteristic.SEX, CensusTable.SEX_AND_BROAD_AGE,
            Characteristic.RELIGION, CensusTable.RELIGION,
            Characteristic.DISABILITY, CensusTable.DISABILITY));

    /// Categories of our answers that the census calls otherwise.
    private static final Map<String, String> IN_CENSUS = Map.of("female", "females", "male", "males");

    private final PopulationLookup populations;
    private final Searched searched;

    Benchmarks(PopulationLookup populations, Searched searched) {
        this.populations = populations;
        this.searched = searched;
    }

    /// The figures of people searched in the place, to be handed to [#list].
    Optional<AreaFigures> searched(Area area) {
        return searched.figures(area);
    }

    /// Those there are for this place and question: residents first.
    ///
    /// @param figures of people searched in the place
    List<Benchmark> list(Area area, Optional<AreaFigures> figures, Characteristic characteristic, Texts t) {
        return Stream.of(
                        Optional.ofNullable(TABLES.get(characteristic))
                                .flatMap(table -> residents(area, characteristic, table, t)),
                        figures.flatMap(held -> Searched.find(held, characteristic, t)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Benchmark> residents(Area area, Characteristic characteristic, CensusTable table, Texts t) {
        return population(area, characteristic, table)
                .map(population -> benchmark(population, characteristic, t))
                .filter(benchmark -> benchmark.known() > 0);
    }

    private Optional<Population> population(Area area, Characteristic characteristic, CensusTable table) {
        return switch (characteristic) {
            case ETHNIC_GROUP -> populations.byEthnicGroup(area);
            case ETHNIC_BACKGROUND -> populations.byEthnicity(area);
            default -> populations.find(area, table);
        };
    }

    private static Benchmark benchmark(Population population, Characteristic characteristic, Texts t) {
        Map<String, Long> counts = new HashMap<>();
        for (String category : characteristic.categories()) {
            counts.put(category, (long) population.residents(IN_CENSUS.getOrDefault(category, category)));
        }
        return new Benchmark(
                Benchmark.Kind.RESIDENTS, counts, population.base().label(), t.say("reach.census.day"), null);
    }
}
