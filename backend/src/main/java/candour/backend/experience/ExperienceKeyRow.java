package candour.backend.experience;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A stored key.
///
/// @param experienceId the report's 16 bytes
/// @param part see [ReportKey.Part]
/// @param sealedKey under the portal's own key
@MappedEntity("experience_key")
record ExperienceKeyRow(@Id byte[] experienceId, int part, byte[] sealedKey) {}
