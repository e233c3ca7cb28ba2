package candour.backend.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A row of `representation_quarter`.
@MappedEntity("representation_quarter")
record RepresentationQuarterRow(@Id int forceId, int quarter, LocalDate countedOn, boolean frozen) {}
