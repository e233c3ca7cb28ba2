package candour.backend.scrutiny.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A time when members watched footage of a case. The footage itself stays with the force.
///
/// @param id number inside the portal
/// @param viewedOn the day
/// @param members how many watched
@MappedEntity("case_viewing")
record CaseViewing(@Id long id, LocalDate viewedOn, int members) {}
