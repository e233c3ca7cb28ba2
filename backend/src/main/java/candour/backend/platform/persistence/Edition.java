package candour.backend.platform.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What the public can read, as one number.
///
/// @param id always 1
/// @param number goes up with every change
/// @param changedAt when it last went up
@MappedEntity("edition")
record Edition(@Id int id, long number, Instant changedAt) {}
