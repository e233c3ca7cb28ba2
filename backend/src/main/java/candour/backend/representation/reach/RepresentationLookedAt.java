package candour.backend.representation.reach;

import candour.backend.audit.Recorded;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody looked at counts of answers about equality.
record RepresentationLookedAt(ReachQuery query) implements Recorded {
    @Override
    public String event() {
        return "representation.looked-at";
    }

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "occasion", query.occasion().code(),
                "area", query.area().code().value(),
                "period", query.period(),
                "by", query.characteristic().code());
    }
}
