package candour.backend.panel;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A declared conflict of interest as stored.
///
/// @param words sealed
/// @param endedOn null while it holds
@MappedEntity("conflict_declaration")
record ConflictRow(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference accountReference,

        byte[] words,
        LocalDate declaredOn,
        @Nullable LocalDate endedOn) {}
