package candour.backend.meeting.search;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;

/// A searchable text as stored.
///
/// @param kind code of a [SearchKind]
@MappedEntity("search_text")
record SearchText(
        @Id long id,
        String kind,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        String language,
        String path,
        String title,
        LocalDate aboutOn,
        String content) {}
