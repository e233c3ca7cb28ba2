package candour.backend.representation.reach;

import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedPeople;
import candour.backend.representation.measure.CountedGroup;
import candour.backend.representation.measure.MeasuredGroup;
import candour.backend.representation.measure.Measurement;
import candour.backend.representation.measure.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people who took part, by one characteristic, measured against each benchmark there is.
///
/// @param query what was asked for
/// @param people counted
/// @param comparisons residents first; none where nothing is held to compare with
record Picture(ReachQuery query, CountedPeople people, List<Comparison> comparisons) {

    Picture {
        comparisons = List.copyOf(comparisons);
    }

    /// @param benchmark compared with
    /// @param counted what was measured
    /// @param now the measurement
    /// @param before that of as many quarters before
    record Comparison(Benchmark benchmark, List<CountedGroup> counted, Measurement now, Measurement before) {

        Comparison {
            counted = List.copyOf(counted);
        }

        /// The groups that should set something in motion.
        List<MeasuredGroup> alarms() {
            return now.groups().stream()
                    .filter(group -> group.alarms(before.find(group.code()).orElse(null)))
                    .toList();
        }
    }

    /// People whose category is known.
    long known() {
        return people.known(query.characteristic());
    }

    /// People who did not say.
    long unknown() {
        return people.unknown(query.characteristic());
    }

    /// The comparison with this benchmark; null where there is none.
    @Nullable
    Comparison with(Benchmark.Kind kind) {
        return comparisons.stream()
                .filter(one -> one.benchmark().kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /// The categories that are under-represented beside any benchmark, and raise an alarm. Sex beside people searched
    /// is shown and never flagged: nearly everybody searched is male, and no portal should strive for that.
    List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (Comparison comparison : flaggable()) {
            for (MeasuredGroup group : comparison.alarms()) {
                if (group.standing() == Standing.UNDER) {
                    flags.add(new Flag(query, comparison.benchmark().kind(), group));
                }
            }
        }
        return List.copyOf(flags);
    }

    /// The comparisons that may raise a flag: all but sex beside people searched.
    List<Comparison> flaggable() {
        return comparisons.stream()
                .filter(one -> query.characteristic() != Characteristic.SEX
                        || one.benchmark().kind() != Benchmark.Kind.SEARCHED)
                .toList();
    }

    static List<CountedGroup> counted(CountedPeople people, Characteristic characteristic, Benchmark benchmark) {
        return characteristic.categories().stream()
                .map(category ->
                        new CountedGroup(category, people.of(characteristic, category), benchmark.share(category)))
                .toList();
    }
}
