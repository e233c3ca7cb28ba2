package candour.backend.experience.triage;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// What may be published of a report, written beside the original.
///
/// @param experienceId the report
/// @param state `draft`, `proposed`, `published` or `refused`
/// @param content sealed under the report's key
/// @param proposedBy public reference of the account that proposed it; null before
/// @param refusal why it was refused, sealed; empty unless refused
/// @param version goes up with every change
@MappedEntity("moderated_text")
record ModeratedText(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference experienceId,

        String state,
        byte[] content,
        @Nullable String proposedBy,
        byte[] refusal,
        int version) {
    static final String DRAFT = "draft";
    static final String PROPOSED = "proposed";
    static final String PUBLISHED = "published";
    static final String REFUSED = "refused";

    /// Names of the sealed texts within the report.
    static final String CONTENT = "moderated text";

    static final String REFUSAL = "moderated text refused";
}
