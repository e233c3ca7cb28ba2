package candour.backend.experience.publication;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A text as the public reads it.
///
/// @param id random, and not the report's
/// @param forceId number of the force
/// @param areaCode the district; null where only the force is shown
/// @param monthFrom first month, such as 202604; null where no time is shown
/// @param monthTo last month; null where no time is shown
/// @param power code of the questionnaire; null where it is not shown
/// @param language of the text
/// @param content what it says
@MappedEntity("published_experience")
record PublishedExperience(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        int forceId,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class) @Nullable
        AreaCode areaCode,

        @Nullable Integer monthFrom,
        @Nullable Integer monthTo,
        @Nullable String power,
        String language,
        String content) {}
