package candour.backend.meeting.question;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question of the public as everybody reads it, with its answer once there is one.
///
/// @param reference its name outside
/// @param meetingId the meeting that has it on its agenda now
/// @param firstMeetingId the meeting it was asked for
/// @param panelId the panel of these meetings
/// @param forceId number of the force they are about
/// @param language code of the language of the question
/// @param content the question
/// @param putTo code of a [PutTo]
/// @param publishedOn the London day
/// @param answer null until it is answered
/// @param answerLanguage code of the language of the answer; null before
/// @param answeredBy what the one who answered is, as a word of a role; null before. Never who
/// @param answeredOn the London day; null before
/// @param version goes up with every change
@MappedEntity("published_question")
public record PublishedQuestion(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long meetingId,
        long firstMeetingId,
        long panelId,
        int forceId,
        String language,
        String content,
        String putTo,
        LocalDate publishedOn,
        @Nullable String answer,
        @Nullable String answerLanguage,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        int version) {

    /// Whether it was answered.
    public boolean isAnswered() {
        return answer != null;
    }

    /// Whether it came from an earlier meeting.
    public boolean isCarried() {
        return meetingId != firstMeetingId;
    }
}
