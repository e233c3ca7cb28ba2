package candour.backend.experience;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// What is read of a report to count it.
///
/// @param recordKey random, given once
/// @param questionnaire version that was answered
/// @param answers under the lasting key
@MappedEntity("experience")
@SuppressWarnings("ArrayRecordComponent") // never compared
record CountedRow(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class) @Nullable
        AreaCode areaCode,

        int recordKey,
        int questionnaire,
        byte[] answers) {}
