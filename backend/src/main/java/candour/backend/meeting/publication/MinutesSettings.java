package candour.backend.meeting.publication;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.MapFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How soon after a meeting its minutes are to be there. Set under `candour.minutes`, for one force under
/// `candour.minutes.forces`, such as `candour.minutes.forces.west-midlands=21`. Source: the Commission on Race and
/// Ethnic Disparities, recommendation 4A: panels publish their minutes; the number of days is the body's to choose.
///
/// @param draftDays days until there is a draft
/// @param approveDays days until it is approved
/// @param days days until the public can read it
/// @param forces days until the public can read it, by the force's identifier where they are others
@Context
@ConfigurationProperties("candour.minutes")
record MinutesSettings(
        @Bindable(defaultValue = "10") int draftDays,
        @Bindable(defaultValue = "21") int approveDays,
        @Bindable(defaultValue = "28") int days,

        @MapFormat(transformation = MapFormat.MapTransformation.FLAT) @Nullable
        Map<String, Integer> forces) {

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    MinutesSettings {
        if (draftDays < 1 || approveDays < draftDays || days < approveDays) {
            throw new IllegalArgumentException("the settings candour.minutes.draft-days, approve-days and days cannot"
                    + " be used: each must be at least 1 and none shorter than the one before");
        }
        forces = forces == null ? Map.of() : Map.copyOf(forces);
    }

    /// Days until the public can read minutes about this force.
    int days(String force) {
        return forces == null ? days : forces.getOrDefault(force, days);
    }
}
