package candour.backend.meeting;

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

/// A meeting of a scrutiny panel.
///
/// @param id number inside the portal
/// @param reference its name outside
/// @param panelId the panel that calls it
/// @param forceId number of the force it is about
/// @param startsAt when it begins
/// @param endsAt when it is to end, later than it begins
/// @param place where people come together; empty when they meet online only
/// @param online how to join from elsewhere, in words for everybody; empty when nobody can
/// @param heldOn the London day on which it took place; null before
/// @param seats how many members of the public can book; null where nobody needs to
/// @param seatsTaken how many are booked
/// @param sequence how often calendars had to take it anew, from 0 (RFC 5545, 3.8.7.4)
/// @param changedAt when it was last changed
/// @param sample made up, for trials
/// @param version goes up with every change
@MappedEntity("meeting")
public record Meeting(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long panelId,
        int forceId,

        @TypeDef(type = DataType.STRING, converter = MeetingKindConverter.class)
        MeetingKind kind,

        Instant startsAt,
        Instant endsAt,
        String place,
        String online,

        @TypeDef(type = DataType.STRING, converter = MeetingStatusConverter.class)
        MeetingStatus status,

        @Nullable LocalDate heldOn,
        @Nullable Integer seats,
        int seatsTaken,
        int sequence,
        Instant changedAt,
        boolean sample,
        int version) {

    /// The London day on which it begins.
    public LocalDate day() {
        return LondonTime.day(startsAt);
    }

    /// Whether it is still to take place, or under way.
    public boolean isAhead(Instant now) {
        return status == MeetingStatus.PLANNED && endsAt.isAfter(now);
    }

    /// Whether it should have taken place, and nobody has said how it went.
    public boolean isToBeClosed(Instant now) {
        return status == MeetingStatus.PLANNED && !endsAt.isAfter(now);
    }

    /// Where it is shown to everybody.
    public String path() {
        return "/meetings/" + reference;
    }

    /// Where those who take part see it.
    public String staffPath() {
        return "/staff/meetings/" + reference;
    }
}
