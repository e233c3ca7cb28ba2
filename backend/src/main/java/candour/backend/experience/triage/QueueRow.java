package candour.backend.experience.triage;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A report in the queue.
///
/// @param id its random name
/// @param areaCode the district; null where not told
/// @param receivedWeek ISO 8601 week, such as 202647
/// @param status see [candour.backend.experience.ExperienceStatus]
/// @param language the resident wrote in
/// @param waiting whether the resident wrote something nobody has read
/// @param flag state of the safeguarding flag; null where there is none
@MappedEntity("experience")
record QueueRow(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class) @Nullable
        AreaCode areaCode,

        int receivedWeek,
        String status,
        String language,
        boolean waiting,
        @Nullable String flag) {}
