package candour.backend.experience;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The sealed answers of a report.
///
/// @param id the report's 16 bytes
/// @param questionnaire version that was answered
/// @param answers under the lasting key
/// @param exactAnswers under the passing key; empty once that was destroyed
@MappedEntity("experience")
record SealedExperience(@Id byte[] id, int questionnaire, byte[] answers, byte[] exactAnswers) {}
