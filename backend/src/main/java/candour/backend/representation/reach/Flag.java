package candour.backend.representation.reach;

import candour.backend.representation.Characteristic;
import candour.backend.representation.measure.MeasuredGroup;
import java.util.Map;

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

    static String audience(Characteristic characteristic, String category) {
        String code = characteristic.code() + "." + category;
        return AUDIENCE.getOrDefault(code, code);
    }
}
