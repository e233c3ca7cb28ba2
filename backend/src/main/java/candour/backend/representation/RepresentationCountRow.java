package candour.backend.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A row of `representation_count`.
@MappedEntity("representation_count")
record RepresentationCountRow(
        @Id int forceId,
        int quarter,
        String occasion,
        int areaId,
        String characteristic,
        String category,
        int people,
        int keySum) {}
