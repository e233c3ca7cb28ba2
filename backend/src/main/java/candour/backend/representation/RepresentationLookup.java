package candour.backend.representation;

import candour.backend.platform.time.Quarter;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads how many people said what about themselves. Counts only: no answer of anybody is opened here, and none leaves
/// this package.
@Singleton
public class RepresentationLookup {
    private final RepresentationCountRepository counts;
    private final RepresentationQuarterRepository quarters;

    RepresentationLookup(RepresentationCountRepository counts, RepresentationQuarterRepository quarters) {
        this.counts = counts;
        this.quarters = quarters;
    }

    /// The quarters that were counted, the latest first.
    ///
    /// @param force number of the force
    @ReadOnly("equality")
    public List<CountedQuarter> quarters(int force) {
        return quarters.list(force).stream()
                .map(row -> new CountedQuarter(new Quarter(row.quarter()), row.frozen()))
                .toList();
    }

    /// The counts of an occasion and place over these quarters together.
    ///
    /// @param force number of the force
    /// @param area number of a district of the force, or of its whole area
    @ReadOnly("equality")
    public CountedPeople count(int force, Occasion occasion, int area, Collection<Quarter> over) {
        Map<Characteristic, Map<String, Long>> people = new EnumMap<>(Characteristic.class);
        List<Integer> numbers = over.stream().map(Quarter::value).toList();
        for (RepresentationCountRow row : counts.list(force, numbers, occasion.code(), area)) {
            Characteristic.ofCode(row.characteristic())
                    .ifPresent(characteristic -> people.computeIfAbsent(characteristic, fresh -> new HashMap<>())
                            .merge(row.category(), (long) row.people(), Long::sum));
        }
        return new CountedPeople(people);
    }
}
