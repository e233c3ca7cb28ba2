package candour.backend.outreach;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An activity that is meant to reach a group that was under-represented, so that it can be measured again. Source:
/// APCC Equality Framework (2023) 3.2: monitor who engages, understand who is under-represented, take remedial action.
///
/// @param reference of the activity; its page is `/staff/outreach/` and this
/// @param groupCode the group, such as `ethnic-group.black`; see [AudienceGroup]
/// @param occasion on what occasion it was under-represented, such as `applied`
/// @param areaCode where it was under-represented
/// @param madeOn the day the flag led to this activity
/// @param title of the activity
/// @param owner public reference of the account that sees to it
/// @param takesPlaceOn the day it is planned for, or was held
/// @param headcount how many took part; null before, and where nobody counted
@MappedEntity("outreach_activity")
public record RemedialAction(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        String groupCode,
        String occasion,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class)
        AreaCode areaCode,

        LocalDate madeOn,
        String title,

        @TypeDef(type = DataType.STRING, converter = EngagementMethodConverter.class)
        EngagementMethod method,

        @TypeDef(type = DataType.STRING, converter = ActivityStatusConverter.class)
        ActivityStatus status,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference owner,

        LocalDate takesPlaceOn,
        @Nullable Integer headcount) {

    /// Where staff see the activity.
    public String path() {
        return "/staff/outreach/" + reference;
    }
}
