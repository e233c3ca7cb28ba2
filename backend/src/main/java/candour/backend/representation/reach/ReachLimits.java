package candour.backend.representation.reach;

import candour.backend.representation.measure.Limits;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// From where on a difference counts, set under `candour.representation`, for instance `candour.representation.under`.
///
/// @param under a ratio of at most this is "under"; the four-fifths convention
/// @param over a ratio of at least this is "over"
@ConfigurationProperties("candour.representation")
record ReachLimits(
        @Bindable(defaultValue = "0.8") double under,
        @Bindable(defaultValue = "1.25") double over) {

    Limits limits() {
        return new Limits(under, over);
    }
}
