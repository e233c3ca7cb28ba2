package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A saved version of minutes.
///
/// @param version from 1
/// @param savedBy public reference of the account
/// @param act `drafted`, `changed`, `added`, `removed` or `correction`
/// @param section the section it is about; null for all
@MappedEntity("minutes_version")
record MinutesVersion(
        @Id int version,
        String savedBy,
        Instant savedAt,
        String act,
        @Nullable Integer section) {}
