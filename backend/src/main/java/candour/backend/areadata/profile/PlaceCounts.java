package candour.backend.areadata.profile;

import candour.backend.areadata.tally.FigureCells;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValues;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts many smaller areas of one force at once, for a map of them: one query, however many there are.
@Singleton
class PlaceCounts {
    private final Ledgers ledgers;
    private final FigureRepository figures;
    private final PublishedValues values;

    PlaceCounts(Ledgers ledgers, FigureRepository figures, PublishedValues values) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.values = values;
    }

    /// Searches of people by `area.id` over the months that the force supplied, 0 where none was recorded there; no
    /// area at all where the force supplied nothing, because that is not known and not zero.
    ///
    /// @param areaIds districts, wards or neighbourhoods that the force polices
    public Map<Integer, Long> people(Collection<Integer> areaIds, ForceName force, Period period) {
        Completeness completeness = ledgers.now().completeness(force.id(), period);
        if (completeness.supplied() == 0 || areaIds.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<FigureRow>> rows = figures.list(areaIds, PackedPeriod.ofMonths(period)).stream()
                .collect(Collectors.groupingBy(FigureRow::areaId));
        Dictionary dictionary = values.dictionary();
        Set<java.time.YearMonth> used = new HashSet<>(completeness.used());
        Map<Integer, Long> people = new HashMap<>();
        for (int areaId : areaIds) {
            FigureCells cells = new PeriodSum(rows.getOrDefault(areaId, List.of()), used, dictionary).cells();
            people.put(areaId, new Tallied(cells, dictionary).people());
        }
        return people;
    }
}
