package candour.backend.meeting.publication;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting that is over and whose minutes the public cannot read yet. It counts from its end, whether or not anybody
/// wrote down that it was held: not writing it down does not stop the clock.
///
/// @param heldOn the day on which it took place; null where nobody wrote it down
/// @param begun whether there is a draft
@MappedEntity("meeting")
public record HeldMeeting(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long panelId,
        int forceId,
        Instant startsAt,
        @Nullable LocalDate heldOn,
        boolean begun) {

    /// The London day on which it took place.
    public LocalDate day() {
        return heldOn == null ? LondonTime.day(startsAt) : heldOn;
    }
}
