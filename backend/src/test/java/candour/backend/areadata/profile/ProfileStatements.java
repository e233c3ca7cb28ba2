package candour.backend.areadata.profile;

import candour.backend.area.census.CensusTable;
import candour.backend.area.census.PopulationLookup;
import candour.backend.areadata.tally.AreaKey;
import candour.shared.area.AreaKind;
import io.micronaut.context.BeanContext;
import java.util.List;

/// The database part of an area profile by itself, as the portal asks it: for the benchmark.
public final class ProfileStatements {
    private final FigureRepository figures;
    private final PopulationLookup residents;
    private final AreaFiguresLookup lookup;

    public ProfileStatements(BeanContext parts) {
        figures = parts.getBean(FigureRepository.class);
        residents = parts.getBean(PopulationLookup.class);
        lookup = parts.getBean(AreaFiguresLookup.class);
    }

    /// Reads the rows of figures and residents.
    ///
    /// @return how many rows of figures
    public int read(Subject area, Period period) {
        residents.find(List.of(area.areaId()), CensusTable.ETHNIC_GROUP);
        return figures.list(List.of(key(area)), packed(area, period)).size();
    }

    /// The number by which the figures of the area are stored.
    public int key(Subject area) {
        return area.kind() == AreaKind.FORCE && area.force() != null
                ? AreaKey.ofForce(area.force().id())
                : area.areaId();
    }

    /// The three ranges of periods, as the six numbers of the statement.
    public int[] ranges(Subject area, Period period) {
        PackedPeriod packed = packed(area, period);
        return new int[] {
            packed.firstYear(),
            packed.lastYear(),
            packed.headFrom(),
            packed.headTo(),
            packed.tailFrom(),
            packed.tailTo()
        };
    }

    private PackedPeriod packed(Subject area, Period period) {
        return area.kind() == AreaKind.FORCE
                ? PackedPeriod.ofForce(period, lookup.held().orElseThrow())
                : PackedPeriod.ofMonths(period);
    }
}
