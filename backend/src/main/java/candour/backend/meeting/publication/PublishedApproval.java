package candour.backend.meeting.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// Who approved published minutes: a role, never a name.
@MappedEntity("minutes_approval")
record PublishedApproval(@Id String part, String role, Instant approvedAt) {}
