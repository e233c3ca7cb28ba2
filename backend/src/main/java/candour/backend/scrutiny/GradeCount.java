package candour.backend.scrutiny;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// How many cases of a panel were given a grade in a quarter of a year.
///
/// @param panelId the panel
/// @param year the calendar year in which the panel agreed
/// @param quarter from 1 to 4
/// @param gradeCode see [Grade#code]
/// @param cases how many, at least 1
@MappedEntity("case_verdict")
record GradeCount(@Id long panelId, int year, int quarter, String gradeCode, int cases) {}
