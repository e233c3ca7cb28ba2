package candour.backend.meeting.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A section of published minutes.
@MappedEntity("minutes_section")
record PublishedSection(@Id int section, String heading, String body) {}
