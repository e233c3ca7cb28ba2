package candour.backend.meeting.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What was put right in published minutes. What stood there before is not repeated: it may be why it was corrected.
@MappedEntity("minutes_correction")
record Correction(@Id int version, Instant correctedAt, String what) {}
