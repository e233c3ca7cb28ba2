package candour.backend.panel.application;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.IsoWeek;
import candour.shared.text.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/// What is known of an application without opening it.
///
/// @param id its random name inside the portal; not the applicant's reference, and of no use to find that
/// @param panelId the panel they want to join
/// @param forceId whose panel officers read it
/// @param receivedWeek the ISO 8601 week it came in: nothing finer is kept
/// @param language of the applicant, as in ISO 639-1
/// @param version goes up with every change by staff
@MappedEntity("panel_application")
public record Application(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        long panelId,
        int forceId,
        int receivedWeek,
        ApplicationStatus status,
        String language,
        int version) {

    /// The week it came in.
    public IsoWeek received() {
        return new IsoWeek(receivedWeek);
    }

    /// The language of the applicant.
    public Language writtenIn() {
        return Language.ofCode(language);
    }
}
