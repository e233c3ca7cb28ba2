package candour.backend.experience.triage;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/// Whether figures count a report, and what staff decided about it.
///
/// @param experienceId the report
/// @param counted whether figures count it now
/// @param decisions how often staff decided
/// @param reason of the last time, sealed; empty where nobody decided
@MappedEntity("counting_decision")
@SuppressWarnings("ArrayRecordComponent") // never compared
record CountingState(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference experienceId,

        boolean counted,
        int decisions,
        byte[] reason) {
    /// Name of the sealed reason within the report.
    static final String REASON = "counting reason";

    /// Whether staff may decide: only about a report that was left out as it came in, so that nobody makes figures by
    /// leaving out what they do not like.
    boolean mayBeDecided() {
        return !counted || decisions > 0;
    }
}
