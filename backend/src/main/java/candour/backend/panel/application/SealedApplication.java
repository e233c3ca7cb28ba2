package candour.backend.panel.application;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/// What an application says, as stored.
///
/// @param id its random name
/// @param answers sealed; empty once the applicant took it back
/// @param words of the panel officer to the applicant, sealed; empty where there are none
@MappedEntity("panel_application")
record SealedApplication(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        byte[] answers,
        byte[] words) {}
