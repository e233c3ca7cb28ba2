package candour.backend.scrutiny;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// What a panel learned from a case, in words it agreed on. Never a word of the record.
///
/// @param caseId the case
/// @param forOfficers what officers can learn; empty for nothing
/// @param forCommunity what people who live here can learn; empty for nothing
@MappedEntity("case_verdict")
public record CaseLearning(@Id long caseId, String forOfficers, String forCommunity) {}
