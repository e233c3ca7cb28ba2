package candour.backend.outreach;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PenceConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.Quarter;
import candour.shared.area.AreaCode;
import candour.shared.money.Pence;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was planned, or done, to reach people. Who came is never kept, only how many.
///
/// @param id the number inside; absent before it is stored
/// @param forceId number of the force whose oversight body does it
/// @param title what it is called
/// @param engagementLevel how much say people have in it
/// @param partnerId the organisation it is done with; null for none
/// @param areaCode where it is: a ward, a district, or the whole force area
/// @param audience codes of the groups it is for, with commas, empty for everybody; see [#groups]
/// @param takesPlaceOn the day it is planned for, or was held
/// @param owner public reference of the account that sees to it
/// @param headcount how many took part; null before, and where nobody counted
/// @param costPence what it cost; null where that is not known
/// @param confidenceBefore mean of the answers before a workshop, 1 to 5 in tenths: 27 is 2.7
/// @param confidenceAfter the same afterwards
/// @param confidenceAnswers how many answered both times
/// @param followUp what is to follow; null for nothing
/// @param followUpDueOn by when; null where nothing is to follow
/// @param followedUp what came of it; null before
/// @param cancelledBecause why it was called off; null unless it was
/// @param version goes up with every change
@MappedEntity("outreach_activity")
public record OutreachActivity(
        @Id @GeneratedValue @Nullable Long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        String title,

        @TypeDef(type = DataType.STRING, converter = EngagementMethodConverter.class)
        EngagementMethod method,

        @TypeDef(type = DataType.STRING, converter = EngagementLevelConverter.class)
        EngagementLevel engagementLevel,

        @TypeDef(type = DataType.STRING, converter = ActivityStatusConverter.class)
        ActivityStatus status,

        @Nullable Long partnerId,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class)
        AreaCode areaCode,

        String audience,
        LocalDate takesPlaceOn,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference owner,

        @Nullable Integer headcount,

        @TypeDef(type = DataType.LONG, converter = PenceConverter.class) @Nullable
        Pence costPence,

        @Nullable Integer confidenceBefore,
        @Nullable Integer confidenceAfter,
        @Nullable Integer confidenceAnswers,
        @Nullable String followUp,
        @Nullable LocalDate followUpDueOn,
        @Nullable String followedUp,
        @Nullable String cancelledBecause,
        int version) {

    /// The number inside.
    ///
    /// @throws IllegalStateException before it is stored
    public long storedId() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /// The groups it is for; none for everybody.
    public List<AudienceGroup> groups() {
        return AudienceGroup.read(audience);
    }

    /// The quarter it counts in.
    public Quarter quarter() {
        return Quarter.of(takesPlaceOn);
    }

    /// Whether it took place.
    public boolean tookPlace() {
        return status == ActivityStatus.HELD || status == ActivityStatus.FOLLOWED_UP;
    }
}
