package candour.backend.representation;

import candour.backend.platform.time.Quarter;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads how many people said what about themselves. Counts only: no answer of anybody is opened here, and none leaves
/// this package.
@Singleton
public class RepresentationLookup {
    /// In a quarter in which fewer people answered on an occasion and in a place, nothing is shown to anybody: who
    /// knows one of the few, for instance the only applicant, would learn what they said of themselves. The least
    /// group of the rule for releases (design of disclosure control, 10-5 rule).
    public static final int FEWEST = 10;

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

    /// The counts of an occasion and place over these quarters together, without those in which fewer than [#FEWEST]
    /// answered.
    ///
    /// @param force number of the force
    /// @param area number of a district of the force, or of its whole area
    @ReadOnly("equality")
    public CountedPeople countEnough(int force, Occasion occasion, int area, Collection<Quarter> over) {
        List<RepresentationCountRow> rows = rows(force, occasion, area, over);
        Set<Integer> enough = quartersWithEnough(rows);
        return summed(
                rows.stream().filter(row -> enough.contains(row.quarter())).toList());
    }

    /// The same with every quarter, which nobody is shown.
    @ReadOnly("equality")
    CountedPeople count(int force, Occasion occasion, int area, Collection<Quarter> over) {
        return summed(rows(force, occasion, area, over));
    }

    private List<RepresentationCountRow> rows(int force, Occasion occasion, int area, Collection<Quarter> over) {
        return counts.list(force, over.stream().map(Quarter::value).toList(), occasion.code(), area);
    }

    private static CountedPeople summed(List<RepresentationCountRow> rows) {
        Map<Characteristic, Map<String, Long>> people = new EnumMap<>(Characteristic.class);
        for (RepresentationCountRow row : rows) {
            Characteristic.ofCode(row.characteristic())
                    .ifPresent(characteristic -> people.computeIfAbsent(characteristic, fresh -> new HashMap<>())
                            .merge(row.category(), (long) row.people(), Long::sum));
        }
        return new CountedPeople(people);
    }

    private static Set<Integer> quartersWithEnough(List<RepresentationCountRow> rows) {
        Map<Integer, Map<String, Integer>> answered = new HashMap<>();
        for (RepresentationCountRow row : rows) {
            answered.computeIfAbsent(row.quarter(), fresh -> new HashMap<>())
                    .merge(row.characteristic(), row.people(), Integer::sum);
        }
        return answered.entrySet().stream()
                .filter(quarter -> Collections.max(quarter.getValue().values()) >= FEWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
