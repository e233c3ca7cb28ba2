package candour.backend.experience;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.IsoWeek;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// What is known of a report without opening it.
///
/// @param id its random name inside the portal; not the resident's reference, and of no use to find that
/// @param forceId whose caseworkers read it
/// @param areaCode the district it happened in; null where not told
/// @param receivedWeek the ISO 8601 week it came in, such as 202647: nothing finer is kept
/// @param status how far it has come
/// @param language the resident wrote in, as in ISO 639-1
/// @param questionnaire version that was answered
/// @param keepUntil last month in which it is kept, such as 202811
/// @param version goes up with every change by staff
@MappedEntity("experience")
public record Experience(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        int forceId,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class) @Nullable
        AreaCode areaCode,

        int receivedWeek,

        @TypeDef(type = DataType.STRING, converter = ExperienceStatusConverter.class)
        ExperienceStatus status,

        String language,
        int questionnaire,
        int keepUntil,
        int version) {

    /// The week it came in.
    public IsoWeek received() {
        return new IsoWeek(receivedWeek);
    }

    /// The language the resident wrote in.
    public Language writtenIn() {
        return Language.ofCode(language);
    }
}
