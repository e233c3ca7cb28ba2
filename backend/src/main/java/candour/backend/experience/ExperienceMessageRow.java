package candour.backend.experience;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A stored message.
///
/// @param experienceId the report's 16 bytes
/// @param number within the report, from 1
/// @param sender `resident` or `staff`
/// @param writtenWeek ISO 8601 week, such as 202647
/// @param content sealed under the report's lasting key
/// @param seen whether the other side has seen it
@MappedEntity("experience_message")
record ExperienceMessageRow(
        @Id byte[] experienceId, int number, String sender, int writtenWeek, byte[] content, boolean seen) {}
