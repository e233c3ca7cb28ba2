package candour.backend.panel;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;

/// Training that somebody has done.
///
/// @param accountReference whose it is
/// @param subject what was learned
/// @param doneOn when
@MappedEntity("member_training")
public record TrainingDone(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference accountReference,

        Training subject,
        LocalDate doneOn) {}
