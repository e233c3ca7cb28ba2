package candour.backend.scrutiny.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// What one member thinks of a case.
///
/// @param caseId the case
/// @param account public reference of the member's account
/// @param displayName what colleagues call the member
/// @param grade code of a [candour.backend.scrutiny.Grade]
/// @param reason why
/// @param forOfficers what officers can learn; empty for nothing
/// @param forCommunity what people who live here can learn; empty for nothing
/// @param gradedOn the day of the last change
/// @param version goes up with every change
@MappedEntity("case_grade")
record CaseGrade(
        @Id long caseId,
        String account,
        String displayName,
        String grade,
        String reason,
        String forOfficers,
        String forCommunity,
        LocalDate gradedOn,
        int version) {}
