package candour.backend.representation.reach;

import candour.backend.representation.Characteristic;
import candour.backend.representation.measure.MeasuredGroup;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// A group that is under-represented here, so that something should be done.
///
/// @param query where and when
/// @param beside whom it is under-represented
/// @param group as measured
record Flag(ReachQuery query, Benchmark.Kind beside, MeasuredGroup group) {
    /// Categories of ours that have another name as a group to reach.
    private static final Map<String, String> AUDIENCE =
            Map.of("age.under-18", "age.16-17", "disability.disabled", "condition.yes");

    /// The group as outreach names it: `ethnic-group.black`.
    String audience() {
        return audience(query.characteristic(), group.code());
    }

    /// A group by its question and answer.
    record Group(Characteristic characteristic, String category) {}

    /// The group that outreach names so, as it is counted here; empty for one that is not counted.
    static Optional<Group> group(String audience) {
        return Arrays.stream(Characteristic.values())
                .flatMap(characteristic ->
                        characteristic.categories().stream().map(category -> new Group(characteristic, category)))
                .filter(group ->
                        audience(group.characteristic(), group.category()).equals(audience))
                .findFirst();
    }

    static String audience(Characteristic characteristic, String category) {
        String code = characteristic.code() + "." + category;
        return AUDIENCE.getOrDefault(code, code);
    }
}
