package candour.backend.scrutiny;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a drawn case stands, without a word of its record. A case that was taken out and replaced has none.
///
/// @param id number inside the portal
/// @param reference its name outside; shown to staff, members and the force, never to the public beside a grade
/// @param drawReference public name of the draw
/// @param panelId the panel that looks at it
/// @param meetingId the meeting it was drawn for; null where that was left open
/// @param forceId number of the force
/// @param drawnOn the day it was drawn
/// @param graded members who have graded it
/// @param gradeCode what the panel agreed, see [#grade]; null until it does
/// @param agreedOn the day it agreed
/// @param replyDueOn last day for the force's reply; null where none is owed
/// @param acknowledgedOn the day the force said that it had read it
/// @param repliedOn the day the force replied
@MappedEntity("drawn_case")
public record CaseSummary(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference drawReference,

        long panelId,
        @Nullable Long meetingId,
        int forceId,
        LocalDate drawnOn,
        int graded,
        @Nullable String gradeCode,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate repliedOn) {
    private static final int NAME_LENGTH = 6;

    /// What people call it among themselves: "3F9A2C".
    public String name() {
        return reference.value().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
    }

    /// What the panel agreed; empty until it does.
    public Optional<Grade> grade() {
        return Optional.ofNullable(gradeCode).map(Grade::ofCode);
    }

    /// Whether the force owes a reply.
    public boolean awaitsReply() {
        return replyDueOn != null && repliedOn == null;
    }

    /// Whether the force owes a reply and its last day is over.
    public boolean isOverdue(LocalDate today) {
        return replyDueOn != null && repliedOn == null && today.isAfter(replyDueOn);
    }

    /// Where those who may see it find it.
    public String path() {
        return "/staff/cases/" + reference;
    }
}
