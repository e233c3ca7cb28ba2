package candour.backend.meeting.publication;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.text.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/// Minutes before the public: the version it reads.
///
/// @param language they are written in, as in ISO 639-1
/// @param version the one that the public reads
/// @param firstPublishedAt when they were first published
/// @param publishedAt when they were last corrected; the same as the first where they never were
/// @param sample made up, for trials
@MappedEntity("minutes")
record PublishedMinutes(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long meetingId,
        long panelId,
        int forceId,
        String language,
        int version,
        Instant firstPublishedAt,
        Instant publishedAt,
        boolean sample) {

    Language writtenIn() {
        return Language.ofCode(language);
    }

    String path() {
        return pathOf(reference);
    }

    /// Where the public reads minutes.
    static String pathOf(PublicReference reference) {
        return "/minutes/" + reference;
    }
}
