package candour.backend.meeting.minutes;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.text.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Minutes of a meeting: where they stand.
///
/// @param id number inside the portal
/// @param reference their name outside, also before they are published
/// @param meetingId the meeting
/// @param panelId the panel that met
/// @param forceId number of the force it is about
/// @param language they are written in, as in ISO 639-1
/// @param version number of the newest version, from 1
/// @param sent whether they were sent to be approved
/// @param correction what the version under way puts right; empty before they are first published
/// @param publishedVersion the version that the public reads; null until they are published
/// @param firstPublishedAt when they were first published
/// @param publishedAt when the public last got another version
/// @param startedAt when the draft was begun
/// @param sample made up, for trials
@MappedEntity("minutes")
record Minutes(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long meetingId,
        long panelId,
        int forceId,
        String language,
        int version,
        boolean sent,
        String correction,
        @Nullable Integer publishedVersion,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        Instant startedAt,
        boolean sample) {

    /// Where a minutes stands.
    enum State {
        /// Being written.
        DRAFT,
        /// Waiting to be approved.
        SENT,
        /// Before the public, with nothing newer under way.
        PUBLISHED
    }

    State state() {
        if (publishedVersion != null && publishedVersion == version) {
            return State.PUBLISHED;
        }
        return sent ? State.SENT : State.DRAFT;
    }

    /// Whether the version under way puts published minutes right.
    boolean isCorrection() {
        return publishedVersion != null && publishedVersion < version;
    }

    boolean isPublished() {
        return publishedVersion != null;
    }

    Language writtenIn() {
        return Language.ofCode(language);
    }

    /// Where those who write and approve them see them.
    String staffPath() {
        return "/staff/minutes/" + reference;
    }
}
