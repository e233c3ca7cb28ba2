package candour.backend.meeting.question;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A question as it was asked. Nothing tells who asked, and when only by week.
///
/// @param id its name, made from what it says; the published question has the same
/// @param meetingId the meeting it was asked for
/// @param forceId number of the force the meeting is about
/// @param language code of the language it was asked in
/// @param content sealed
/// @param putTo code of a [PutTo]
/// @param receivedWeek the ISO week it came in, such as 202647
/// @param state `waiting`, `published` or `refused`
/// @param reason code of a [Refusal]; null unless refused
/// @param version goes up with every change
@MappedEntity("asked_question")
@SuppressWarnings("ArrayRecordComponent") // never compared
record AskedQuestion(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        long meetingId,
        int forceId,
        String language,
        byte[] content,
        String putTo,
        int receivedWeek,
        String state,
        @Nullable String reason,
        int version) {
    static final String WAITING = "waiting";
    static final String PUBLISHED = "published";
    static final String REFUSED = "refused";

    boolean isWaiting() {
        return state.equals(WAITING);
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return "AskedQuestion[" + id + "]";
    }
}
